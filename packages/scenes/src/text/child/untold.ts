import type { Flag, Reason } from '@onemetre/core';

const aside = 'only a value that is set aside has it, and those are not told to a child';
const check = 'a question for those who keep the file; the number that counts is said as it is';

/** Reasons that are never told to a child, and why not; all others have a sentence. */
export const untoldReasons = {
  'no-report': 'the state says that we do not know yet',
  'no-deadline': 'the promise says that there is no year',
  'no-confirmation-at-deadline': 'the state says that the last number is not here yet',
  'alternative-value': aside,
  'not-released': aside,
  'after-as-of': aside,
  'before-baseline': aside,
  'other-area': aside,
  'other-group': aside,
  'other-place': aside,
  superseded: aside,
  'value-absent': aside,
  'value-withheld': 'the state says that it is not shown, to keep people safe',
  'value-not-applicable': 'the state says that it is not needed here',
  'overlapping-period': aside,
  'outside-period': aside,
  'superseded-by-lead': aside,
  'publication-date-unknown': check,
  'counts-from-document': check,
  'counts-from-zero': aside,
  'counts-not-given': check,
  'unit-count-differs': check,
  'no-scale': check,
  'differs-from-areas': check,
  'differs-from-groups': check,
} as const satisfies Partial<Record<Reason, string>>;

/** Flags that are never told to a child, and why not; all others have a sentence. */
export const untoldFlags = {
  'lower-bound': 'the number is said with “at least”',
} as const satisfies Partial<Record<Flag, string>>;

export type ToldReason = Exclude<Reason, keyof typeof untoldReasons>;
export type ToldFlag = Exclude<Flag, keyof typeof untoldFlags>;
