import type { Reason } from '../../answer/reason.ts';
import type { Indicator, Observation, Programme, Target } from '../../generated/types.ts';
import { toReading } from '../../indicator/reading.ts';
import { shareOf } from '../../indicator/share-readings.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { kinds } from '../../kind/kinds.ts';
import { programmeIndex } from '../../lookup/programme-index.ts';

interface Found {
  readonly count: number;
  readonly reason: Reason;
}

/** Standards and coverage whose indicator has values, none of which says how many units comply. */
export function checkShares(programme: Programme): Issue[] {
  const { indicators } = programmeIndex(programme);
  const values = new Map<string, Observation[]>();
  for (const observation of programme.observations ?? []) {
    if (observation.value === null) continue;
    const same = values.get(observation.indicator);
    if (same) same.push(observation);
    else values.set(observation.indicator, [observation]);
  }
  const known = new Map<string, Found | null>();
  return programme.targets.flatMap((target, i) => {
    const { kind, origin, standing, duplicateOf } = target;
    if (!kinds[kind].units || origin !== 'own' || standing || duplicateOf !== undefined) return [];
    const indicator = indicators.get(target.indicator);
    const key = `${kind} ${target.indicator}`;
    if (indicator && !known.has(key)) known.set(key, noShare(values.get(indicator.id) ?? [], target, indicator));
    const found = known.get(key);
    return found ? [makeIssue('values-no-share', ['targets', i], { ...found })] : [];
  });
}

/** What the values of an indicator lack to be the share of units that comply. */
const lacks: readonly Reason[] = ['not-of-units', 'no-denominator'];

/** How many values there are, where none of them is a share of units, and why the latest of the file is none. */
function noShare(observations: readonly Observation[], target: Target, indicator: Indicator): Found | null {
  const shares = observations.map((observation) =>
    shareOf(toReading(observation, observation.value as number, indicator), { target, indicator }),
  );
  const reasons = shares.flatMap((share) => (typeof share === 'string' && lacks.includes(share) ? [share] : []));
  const reason = reasons[reasons.length - 1];
  return reason !== undefined && reasons.length === shares.length ? { count: shares.length, reason } : null;
}
