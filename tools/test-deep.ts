/**
 * The long run: every property with 10,000 samples instead of 1,000 (`ONEMETRE_RUNS`, read by the tests), and then the
 * tests of the judging tested themselves: each small change to that code must make one of them fail.
 */
import { runProgram } from './run-program.ts';

process.env['ONEMETRE_RUNS'] ??= '10000';
const sampled = runProgram('vitest', ['run', '--project', 'node', '--project', 'repository']);
process.env['ONEMETRE_RUNS'] = '100';
const mutated = runProgram('stryker', ['run', 'tools/mutation/stryker.config.json']);
process.exit(sampled && mutated ? 0 : 1);
