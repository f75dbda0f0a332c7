import type { State } from '../answer/state.ts';

/** The three answers that all methods have in common, and none. */
export type VerdictClass = 'good' | 'behind' | 'failing' | 'unknown';

const ours: Readonly<Partial<Record<State, VerdictClass>>> = {
  achieved: 'good',
  ahead: 'good',
  'on-track': 'good',
  holding: 'good',
  recovered: 'good',
  improving: 'good',
  'mixed-up': 'good',
  'at-risk': 'behind',
  'mixed-down': 'behind',
  'off-track': 'failing',
  missed: 'failing',
  breached: 'failing',
  lapsed: 'failing',
  worsening: 'failing',
};

/** Status words of the methods that judge progress. Bands between 0.60 and 0.95 of a pace are behind, below failing. */
const theirs: Readonly<Record<string, VerdictClass>> = {
  'significant-progress': 'good',
  'moderate-progress': 'behind',
  'insufficient-progress': 'failing',
  'movement-away': 'failing',
  'moderate-movement-away': 'failing',
  'significant-movement-away': 'failing',
  target_achieved: 'good',
  substantial_progress: 'good',
  moderate_progress: 'behind',
  limited_progress: 'failing',
  deterioration: 'failing',
  'met-or-on-track': 'good',
  'fair-progress': 'behind',
  'limited-progress': 'failing',
  stagnation: 'failing',
  'stagnation-or-regression': 'failing',
  regression: 'failing',
  keep: 'good',
  'speed-up': 'behind',
  reverse: 'failing',
  'achieved-early': 'good',
  'faster-than-expected': 'good',
  'as-expected': 'good',
  'slightly-behind': 'behind',
  'clearly-behind': 'failing',
};

/**
 * What a state of ours comes to in the comparison.
 *
 * @example
 * classOfState('breached') // => 'failing'
 */
export function classOfState(state: State): VerdictClass {
  return ours[state] ?? 'unknown';
}

/**
 * What a status word of a published method comes to in the comparison.
 *
 * @example
 * classOfStatus('limited_progress') // => 'failing'
 */
export function classOfStatus(status: string): VerdictClass {
  return theirs[status] ?? 'unknown';
}
