/** Why a published method says something else than our rules. A closed list, in the order in which reasons are given. */
export const differences = [
  'hold-target',
  'deadline-passed',
  'zero-baseline',
  'zero-target',
  'first-value-as-baseline',
  'no-target',
  'growth-against-straight-line',
  'projection-against-pace',
  'other-cut-offs',
  'interim-targets',
  'tolerance',
  'time-in-years',
] as const;

export type Difference = (typeof differences)[number];
