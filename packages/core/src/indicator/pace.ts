import type { Rules } from '../answer/rules.ts';
import type { State } from '../answer/state.ts';
import { atLeast } from '../math/at-least.ts';

export type PaceState = Extract<State, 'ahead' | 'on-track' | 'at-risk' | 'off-track'>;

/**
 * The state of something on its way, from the share covered and the share that time or the path expects. Ties go to
 * the better side.
 *
 * @param progress share of the distance covered; negative when moving away
 * @param elapsed share of the distance that is expected by now
 *
 * @example
 * paceState(0.7, 0.8, defaultRules) // => 'at-risk'
 */
export const paceState = (progress: number, elapsed: number, rules: Rules): PaceState => {
  const reaches = (ratio: number): boolean => elapsed > 0 && atLeast(progress, ratio * elapsed);
  if (reaches(rules.aheadRatio) && atLeast(progress - elapsed, rules.aheadMargin)) return 'ahead';
  if (reaches(rules.onTrackRatio) || atLeast(progress, Math.max(0, elapsed - rules.onTrackTolerance)))
    return 'on-track';
  return reaches(rules.atRiskRatio) ? 'at-risk' : 'off-track';
};

/** The shares of the distance at which the state changes, best first; those that no value below the goal reaches are left out. */
export const paceCuts = (
  elapsed: number,
  rules: Rules,
): readonly { readonly progress: number; readonly state: PaceState }[] => {
  const ahead = elapsed > 0 ? Math.max(rules.aheadRatio * elapsed, elapsed + rules.aheadMargin) : null;
  const tolerated = Math.max(0, elapsed - rules.onTrackTolerance);
  const onTrack = elapsed > 0 ? Math.min(rules.onTrackRatio * elapsed, tolerated) : tolerated;
  const atRisk = elapsed > 0 && rules.atRiskRatio * elapsed < onTrack ? rules.atRiskRatio * elapsed : null;
  return [
    ...(ahead !== null && ahead < 1 ? [{ progress: ahead, state: 'ahead' as const }] : []),
    ...(onTrack < 1 ? [{ progress: onTrack, state: 'on-track' as const }] : []),
    ...(atRisk === null ? [] : [{ progress: atRisk, state: 'at-risk' as const }]),
  ];
};
