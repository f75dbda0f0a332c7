import { noSkippedTests } from './no-skipped-tests.js';
import { ruleTester } from './rule-tester.ts';

const filename = 'packages/core/src/math/median.test.ts';

ruleTester.run('no-skipped-tests', noSkippedTests, {
  valid: [
    { filename, code: "test('median of one', () => {});" },
    { filename, code: "test.each([1])('median of %s', () => {});" },
    { filename: 'packages/core/src/math/median.ts', code: 'list.only();' },
  ],
  invalid: [
    { filename, code: "test.skip('median', () => {});", errors: 1 },
    { filename, code: "test.only('median', () => {});", errors: 1 },
    { filename, code: "it.todo('median');", errors: 1 },
    { filename, code: "describe.skipIf(slow)('median', () => {});", errors: 1 },
    { filename, code: "test.skip.each([1])('median', () => {});", errors: 1 },
  ],
});
