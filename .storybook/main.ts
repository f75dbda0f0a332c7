import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    // MDX alone has no tables: without this they stand in the guides as rows of bars.
    {
      name: '@storybook/addon-docs',
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Not under /seeds: stories import the same files as modules from there.
  staticDirs: [{ from: '../seeds', to: '/data' }],
  viteFinal: (vite) => ({
    ...vite,
    resolve: { ...vite.resolve, conditions: ['onemetre-source', 'browser', 'module', 'development|production'] },
  }),
};

export default config;
