/**
 * Every state a judged leaf can have, in the order in which states are listed. The list is closed: a new state is a
 * new version of the rules.
 */
export const states = [
  'achieved',
  'ahead',
  'on-track',
  'at-risk',
  'off-track',
  'missed',
  'holding',
  'recovered',
  'breached',
  'lapsed',
  'improving',
  'mixed-up',
  'mixed-down',
  'worsening',
  'under-way',
  'ongoing',
  'not-started',
  'not-due',
  'not-applicable',
  'withdrawn',
  'no-data',
  'awaiting-final',
  'not-assessable',
  'withheld',
  'invalid',
] as const;

export type State = (typeof states)[number];
