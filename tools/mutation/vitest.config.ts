import { defineConfig } from 'vitest/config';

/**
 * The tests that answer for the judging of core, with few samples each, because they run for every small change to it.
 */
export default defineConfig({
  resolve: { conditions: ['onemetre-source', 'browser', 'module', 'development'] },
  ssr: { resolve: { conditions: ['onemetre-source', 'node', 'module', 'development'] } },
  test: {
    environment: 'node',
    env: { ONEMETRE_RUNS: '50' },
    testTimeout: 60_000,
    include: [
      'packages/core/src/**/*.test.ts',
      'test/docs/method.test.ts',
      'test/oracle/oracle.test.ts',
      'test/seeds/demo-district.test.ts',
    ],
    exclude: ['**/node_modules/**', 'packages/core/src/{parse,text,table,issue}/**'],
  },
});
