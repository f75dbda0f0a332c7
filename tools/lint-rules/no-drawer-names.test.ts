import { noDrawerNames } from './no-drawer-names.js';
import { ruleTester } from './rule-tester.ts';

const code = 'export const x = 1;';

ruleTester.run('no-drawer-names', noDrawerNames, {
  valid: [
    { filename: 'packages/core/src/math/median.ts', code },
    { filename: 'packages/scenes/src/labels/common-labels.ts', code },
  ],
  invalid: [
    { filename: 'packages/core/src/utils.ts', code, errors: 1 },
    { filename: 'packages/core/src/util/median.ts', code, errors: 1 },
    { filename: 'packages/widgets/src/helpers/x.ts', code, errors: 1 },
    { filename: 'test/common.ts', code, errors: 1 },
    { filename: 'tools/misc.ts', code, errors: 1 },
  ],
});
