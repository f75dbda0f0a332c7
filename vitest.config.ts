import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tools/find-chromium.ts';

const conditions = ['onemetre-source', 'browser', 'module', 'development'];
const resolve = { conditions };
const executablePath = findChromium();

/** A function, because the test runner writes into the object it gets. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-gpu'],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
});

const stories = existsSync('.storybook/main.ts')
  ? [
      {
        extends: true as const,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'stories', browser: browser() },
      },
    ]
  : [];

export default defineConfig({
  resolve,
  ssr: { resolve: { conditions: ['onemetre-source', 'node', 'module', 'development'] } },
  test: {
    coverage: { provider: 'v8', include: ['packages/*/src/**/*.ts'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        optimizeDeps: { include: ['lit', 'lit/directives/repeat.js', 'lit/directives/class-map.js', 'axe-core', 'd3-array', 'd3-shape', 'd3-time'] },
        test: { name: 'browser', include: ['packages/*/src/**/*.browser.test.ts'], browser: browser() },
      },
      ...stories,
    ],
  },
});
