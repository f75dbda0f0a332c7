/** Why published methods cannot be asked about a target. A closed list, so that each has its sentence. */
export const incomparables = [
  'set-aside',
  'faulty',
  'no-single-number',
  'count-incomplete',
  'no-observation',
  'no-target-value',
  'no-direction',
  'no-deadline',
] as const;

export type Incomparable = (typeof incomparables)[number];
