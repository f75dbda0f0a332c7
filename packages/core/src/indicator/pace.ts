import type { Rules } from '../answer/rules.ts';
import type { State } from '../answer/state.ts';
import { atLeast } from '../math/at-least.ts';

export type PaceState = Extract<State, 'ahead' | 'on-track' | 'at-risk' | 'off-track'>;

/** What is expected of things that are counted in wholes, in shares of the distance. */
export interface WholeShares {
  /** The next whole from what is expected on: only beyond it something is ahead. */
  readonly ahead: number;
  /** One whole less than what is expected: short by that much, nothing is worse than behind. */
  readonly oneShort: number;
}

/**
 * The state of something on its way, from the share covered and the share that time or the path expects. Ties go to
 * the better side.
 *
 * @param progress share of the distance covered; negative when moving away
 * @param elapsed share of the distance that is expected on the day of the value; of wholes those that must be there
 * @param whole what else is expected of things that are counted in wholes
 *
 * @example
 * paceState(0.7, 0.8, defaultRules) // => 'at-risk'
 */
export function paceState(progress: number, elapsed: number, rules: Rules, whole?: WholeShares): PaceState {
  const reaches = (ratio: number, expected = elapsed): boolean => expected > 0 && atLeast(progress, ratio * expected);
  const beyond = whole?.ahead ?? elapsed;
  if (reaches(rules.aheadRatio, beyond) && atLeast(progress - beyond, rules.aheadMargin)) return 'ahead';
  if (reaches(rules.onTrackRatio) || atLeast(progress, tolerated(elapsed, rules))) return 'on-track';
  return reaches(rules.atRiskRatio) || (whole && atLeast(progress, whole.oneShort)) ? 'at-risk' : 'off-track';
}

/** The shares of the distance at which the state changes, best first; those that no value below the goal reaches are left out. */
export function paceCuts(
  elapsed: number,
  rules: Rules,
  whole?: WholeShares,
): readonly { readonly progress: number; readonly state: PaceState }[] {
  const beyond = whole?.ahead ?? elapsed;
  const ahead = beyond > 0 ? Math.max(rules.aheadRatio * beyond, beyond + rules.aheadMargin) : null;
  const onTrack = Math.min(
    elapsed > 0 ? rules.onTrackRatio * elapsed : Number.POSITIVE_INFINITY,
    tolerated(elapsed, rules),
  );
  const atRisk = Math.min(
    elapsed > 0 ? rules.atRiskRatio * elapsed : Number.POSITIVE_INFINITY,
    whole?.oneShort ?? Number.POSITIVE_INFINITY,
  );
  return [
    ...(ahead !== null && ahead < 1 ? [{ progress: ahead, state: 'ahead' as const }] : []),
    ...(onTrack < 1 ? [{ progress: onTrack, state: 'on-track' as const }] : []),
    ...(atRisk < onTrack ? [{ progress: atRisk, state: 'at-risk' as const }] : []),
  ];
}

/** The share from which something is on track where its ratio does not say so: a plan that dips is stood on, not left. */
function tolerated(elapsed: number, { onTrackTolerance }: Rules): number {
  return Math.min(elapsed, Math.max(0, elapsed - onTrackTolerance));
}
