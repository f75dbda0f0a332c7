import { defineConfig } from 'vitest/config';

/** The tests that answer for the judging of core: the node tests of core, with few samples each, because they run often. */
export default defineConfig({
  resolve: { conditions: ['onemetre-source', 'browser', 'module', 'development'] },
  ssr: { resolve: { conditions: ['onemetre-source', 'node', 'module', 'development'] } },
  test: {
    environment: 'node',
    env: { ONEMETRE_RUNS: process.env['ONEMETRE_RUNS'] ?? '100' },
    include: ['packages/core/src/**/*.test.ts', 'test/oracle/**/*.test.ts', 'test/docs/method.test.ts'],
    exclude: ['**/node_modules/**', 'packages/core/src/parse/**', 'packages/core/src/programme/invariance.test.ts'],
  },
});
