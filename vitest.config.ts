import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tools/find-chromium.ts';

const conditions = ['onemetre-source', 'browser', 'module', 'development'];
const executablePath = findChromium();

// What a browser would ask its maker about at every start; a closed network answers slowly.
const quiet = ['quic', 'background-networking', 'component-update', 'sync', 'gpu'].map((part) => `--disable-${part}`);

/** A function, because the test runner writes into the object it gets. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...quiet, '--no-first-run'],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
});

// Named here, because finding one late makes the server reload in the middle of a test.
const optimizeDeps = {
  include: [
    'lit',
    'lit/directives/class-map.js',
    'lit/directives/if-defined.js',
    'lit/directives/repeat.js',
    'axe-core',
    '@onemetre/scenes > d3-array',
  ],
};

const node = {
  environment: 'node' as const,
  exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
  setupFiles: ['./tools/fail-on-console.ts'],
  globalSetup: ['./tools/bundle-command.ts'],
};

/**
 * The one limit of time: it only ends what hangs. No test is a race: each waits for something that happens, however
 * loaded the machine, and the long run takes ten times as many samples.
 */
const hang = process.env['ONEMETRE_RUNS'] === undefined ? 600_000 : 1_800_000;
const patience = { testTimeout: hang, hookTimeout: hang, expect: { poll: { timeout: hang / 5 } } };

// Tests of the whole repository that are as quick as those of a package.
const quick = [
  'test/{child-words,field,one-answer,seeds,oracle,same-everywhere,tables,workbook}/**/*.test.ts',
  'test/docs/{messages,method,published-methods,warnings}.test.ts',
];

const stories = {
  extends: true as const,
  optimizeDeps,
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: { ...patience, name: 'stories', browser: browser(), benchmark: { include: [] } },
};

export default defineConfig({
  resolve: { conditions },
  // Without the second list, tests in Node would load what was built last instead of the sources.
  ssr: { resolve: { conditions: ['onemetre-source', 'node', 'module', 'development'] } },
  test: {
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/generated/**'],
    },
    projects: [
      {
        extends: true,
        test: {
          ...node,
          ...patience,
          name: 'node',
          include: ['packages/*/src/**/*.test.ts', 'tools/**/*.test.ts', ...quick],
        },
      },
      {
        extends: true,
        test: {
          ...node,
          ...patience,
          name: 'repository',
          include: ['test/**/*.test.ts'],
          exclude: [...node.exclude, ...quick],
          // They pack, install and start other programs, one at a time on a small machine.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        optimizeDeps,
        test: {
          ...patience,
          name: 'browser',
          // Tests in a page do not see the environment.
          env: { ONEMETRE_RUNS: process.env['ONEMETRE_RUNS'] ?? '' },
          include: ['packages/*/src/**/*.browser.test.ts', 'test/**/*.browser.test.ts'],
          browser: browser(),
          benchmark: { include: [] },
        },
      },
      ...(existsSync('stories') ? [stories] : []),
    ],
  },
});
