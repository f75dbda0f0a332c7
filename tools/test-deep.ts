/** The long run: every property test with 10,000 samples instead of its usual few (`ONEMETRE_RUNS`, read by the tests). */
import { runProgram } from './run-program.ts';

process.env['ONEMETRE_RUNS'] ??= '10000';
process.exit(runProgram('vitest', ['run', '--project', 'node', '--project', 'repository']) ? 0 : 1);
