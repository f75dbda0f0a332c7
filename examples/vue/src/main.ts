import '@onemetre/widgets/define';
import { createApp } from 'vue';
import Plan from './Plan.vue';

createApp(Plan).mount('#app');
