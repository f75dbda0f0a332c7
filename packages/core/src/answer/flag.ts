/** What is worth knowing beside a state; a flag never changes it. */
export const flags = [
  'early',
  'late',
  'moving-away',
  'overshot',
  'beyond-range',
  'thin-margin',
  'due-soon',
  'past-due',
  'provisional',
  'stale',
  'lower-bound',
  'at-the-line',
  'met-at-baseline',
  'not-confirmed-at-deadline',
  'timing-unknown',
  'declared',
  'corrected-down',
  'adjusted',
] as const;

export type Flag = (typeof flags)[number];
