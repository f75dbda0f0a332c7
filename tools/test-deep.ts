/**
 * The long run: every property, and the oracle beside core, with 10,000 samples instead of 1,000 (`ONEMETRE_RUNS`, read
 * by the tests), 10,000 changed attributes on every element, every widget in every state, theme, width and language instead of a selection (`ONEMETRE_LOOKS`), and
 * then the tests of the judging tested themselves: each small change to that code should make one of them fail, and in no
 * folder fewer may do so than before. `tools/mutation/README.md` has the scores.
 * `tools/mutation/stryker.config.json` names a tsconfig that does not exist, because Stryker would rewrite it through a
 * compiler interface that TypeScript 7 no longer has.
 */
import { runProgram } from './run-program.ts';

process.env['ONEMETRE_RUNS'] ??= '10000';
process.env['ONEMETRE_LOOKS'] ??= 'all';
const sampled =
  runProgram('vitest', ['run', '--project', 'node', '--project', 'repository']) &&
  runProgram('vitest', ['run', '--project', 'browser', 'test/attributes.browser.test.ts']);
// Each change to the code runs the tests again: their own runner asks for fewer samples.
delete process.env['ONEMETRE_RUNS'];
const mutated = runProgram('stryker', ['run', 'tools/mutation/stryker.config.json']);
const kept = mutated && runProgram('node', ['tools/mutation-scores.ts']);
process.exit(sampled && kept ? 0 : 1);
