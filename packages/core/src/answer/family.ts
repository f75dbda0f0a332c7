import type { State } from './state.ts';

/** The six families in which states are drawn: one shape each, told apart without colour. */
export const families = ['met', 'moving', 'behind', 'failed', 'waiting', 'unknown'] as const;

export type Family = (typeof families)[number];

const familyByState: Readonly<Record<State, Family>> = {
  achieved: 'met',
  holding: 'met',
  recovered: 'met',
  ahead: 'moving',
  'on-track': 'moving',
  improving: 'moving',
  'mixed-up': 'moving',
  'under-way': 'moving',
  ongoing: 'moving',
  'at-risk': 'behind',
  'off-track': 'behind',
  'mixed-down': 'behind',
  missed: 'failed',
  breached: 'failed',
  lapsed: 'failed',
  worsening: 'failed',
  'not-started': 'waiting',
  'not-due': 'waiting',
  'not-applicable': 'waiting',
  withdrawn: 'waiting',
  'no-data': 'unknown',
  'awaiting-final': 'unknown',
  'not-assessable': 'unknown',
  withheld: 'unknown',
  invalid: 'unknown',
};

/**
 * The family in which a state is drawn.
 *
 * @example
 * family('holding') // => 'met'
 */
export function family(state: State): Family {
  return familyByState[state];
}
