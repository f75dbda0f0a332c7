import '@onemetre/widgets/define';
import { mount } from 'svelte';
import Plan from './Plan.svelte';

mount(Plan, { target: document.getElementById('app') as HTMLElement });
