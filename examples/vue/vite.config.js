import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('om-');

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] };
