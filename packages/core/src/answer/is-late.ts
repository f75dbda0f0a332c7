import type { Answer } from './answer.ts';
import { family } from './family.ts';
import type { State } from './state.ts';

/**
 * States that call for action, most pressing first. `lapsed`, met once and not now, stands with the failures:
 * `docs/decisions/0006`.
 */
export const pressingStates: readonly State[] = ['breached', 'missed', 'lapsed', 'off-track', 'worsening', 'at-risk'];

/** Past its deadline without an answer. A withheld item is kept back by a decision: nobody can act on it here. */
export function isPastDueUnknown({ state, because: { dates } }: Answer): boolean {
  return (
    family(state) === 'unknown' && state !== 'withheld' && dates.deadline !== undefined && dates.asOf > dates.deadline
  );
}

/** Whether a leaf is late or missing: what is counted of a unit that leads, and what needs action first. */
export function isLate(answer: Answer): boolean {
  return pressingStates.includes(answer.state) || isPastDueUnknown(answer);
}
