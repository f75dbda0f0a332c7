/** Words in zh-Hans and English: numbers, units, dates, states, reasons and explanations. Nothing that judges imports this. */
export { claimWord } from './claim-word.ts';
export { decimalsOf } from '../math/decimals-of.ts';
export { formatChange } from './format-change.ts';
export { explain } from './explain.ts';
export { flagWord, flagWords } from './flag-word.ts';
export { formatDate } from './format-date.ts';
export { formatDifference } from './format-difference.ts';
export { formatNumber, type NumberOptions } from './format-number.ts';
export { formatValue, qualifierMark, type ValueOptions } from './format-value.ts';
export { issueText } from './issue-text.ts';
export { localeOf, locales, type Locale } from './locale.ts';
export { pathText } from './path-text.ts';
export { pickText, type PickedText } from './pick-text.ts';
export { printable } from '../issue/printable.ts';
export { reasonText, reasonTexts } from './reason-text.ts';
export { stateWord, stateWords } from './state-word.ts';
export { deadlinePhrase, targetValuePhrase } from './target-phrase.ts';
export { unitLabel } from './unit-label.ts';
