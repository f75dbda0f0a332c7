import { answerFirst } from './answer-first.js';
import { importWalls } from './import-walls.js';
import { noClockOrChance } from './no-clock-or-chance.js';
import { noDrawerNames } from './no-drawer-names.js';
import { noKindInSharedCode } from './no-kind-in-shared-code.js';
import { noMarkupSinks } from './no-markup-sinks.js';
import { noMissingAsZero } from './no-missing-as-zero.js';
import { noNumberFormat } from './no-number-format.js';
import { noSkippedTests } from './no-skipped-tests.js';

/** The project's own rules: conventions that no published rule keeps. */
export default {
  meta: { name: 'onemetre' },
  rules: {
    'answer-first': answerFirst,
    'import-walls': importWalls,
    'no-clock-or-chance': noClockOrChance,
    'no-drawer-names': noDrawerNames,
    'no-kind-in-shared-code': noKindInSharedCode,
    'no-markup-sinks': noMarkupSinks,
    'no-missing-as-zero': noMissingAsZero,
    'no-number-format': noNumberFormat,
    'no-skipped-tests': noSkippedTests,
  },
};
