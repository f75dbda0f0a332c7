/** What a method did beside its formula, or what a reader has to know of the case. A closed list. */
export const methodNotes = [
  'missing-values-dropped',
  'base-year-moved',
  'baseline-estimated',
  'current-value-estimated',
  'baseline-zero-replaced',
  'target-zero-replaced',
  'target-sign-change',
  'target-on-wrong-side',
  'target-year-assumed',
  'direction-assumed',
  'limit-ignored',
  'baseline-past-limit',
  'near-limit-counts-as-met',
  'judged-at-target-year',
  'after-target-year',
  'latest-value-kept',
  'clipped-to-limits',
  'neighbouring-year-used',
  'series-without-score',
  'option-ignored',
  'field-ignored',
] as const;

export type MethodNote = (typeof methodNotes)[number];
