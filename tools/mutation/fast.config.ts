import { defineConfig } from 'vitest/config';

/**
 * The tests that answer for the judging of core, with few samples each, because they run for every small change to it.
 */
export default defineConfig({
  resolve: { conditions: ['onemetre-source', 'browser', 'module', 'development'] },
  ssr: { resolve: { conditions: ['onemetre-source', 'node', 'module', 'development'] } },
  test: {
    environment: 'node',
    env: { ONEMETRE_RUNS: '25' },
    include: [
      'packages/core/src/{programme,indicator,delivery,roll-up,time,lookup,commitment}/**/*.test.ts',
      'test/docs/method.test.ts',
      'test/oracle/oracle.test.ts',
      'test/seeds/demo-district.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/*properties.test.ts'],
  },
});
