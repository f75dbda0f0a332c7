import { refusals } from '../math/refusal.ts';

/** Why a published method has no answer for a case. A closed list, so that each has its sentence. */
export const notEvaluables = [
  ...refusals,
  'no-data',
  'single-value',
  'duplicate-years',
  'no-baseline',
  'base-year-after-data',
  'baseline-contradicts-series',
  'no-target',
  'no-target-year',
  'target-year-not-after-baseline',
  'no-direction',
  'zero-baseline',
  'negative-baseline',
  'sign-change',
  'target-sign-change',
  'target-equals-baseline',
  'share-outside-limits',
  'needs-judgement',
  'no-bounds',
  'bounds-out-of-order',
  'no-threshold',
  'no-scored-series',
  'input-missing',
] as const;

export type NotEvaluable = (typeof notEvaluables)[number];
