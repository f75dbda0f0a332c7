/** Why a calculation has no result. A closed list, so that each has its sentence; a number is never put in its place. */
export const refusals = [
  'no-value',
  'too-few-values',
  'missing-value',
  'value-is-zero',
  'value-not-positive',
  'weight-negative',
  'weights-sum-to-zero',
  'bounds-equal',
  'no-spread',
  'out-of-range',
] as const;

export type Refusal = (typeof refusals)[number];

/** In place of a number that does not exist. */
export interface Refused {
  readonly reason: Refusal;
}
