import { theilSen } from '../math/theil-sen.ts';
import { yearsBetween } from '../time/years-between.ts';
import type { TargetCase, Verdict } from './target-case.ts';

const method = 'direction';
const origin = '2000-01-01';

/**
 * Judges a target that names only a direction: the overall change (Theil–Sen from three points on) and the last change,
 * each the right way or not. See `docs/method.md#direction`.
 */
export const judgeDirection = (item: TargetCase): Verdict => {
  const { indicator, baseline, readings } = item;
  if (indicator.direction === 'none')
    return { state: 'not-assessable', rule: 'no-pace', method, reason: 'no-direction' };
  const judged = readings[readings.length - 1];
  if (!judged)
    return {
      state: 'no-data',
      rule: 'no-data',
      method,
      reason: 'no-observation',
      flags: item.deadline !== null && item.lookup.asOf > item.deadline ? ['past-due'] : [],
    };
  const points = [
    ...(baseline.usable ? [{ at: yearsBetween(origin, baseline.date), value: baseline.value }] : []),
    ...readings
      .filter(({ exact }) => exact)
      .map(({ reference, value }) => ({ at: yearsBetween(origin, reference), value })),
  ];
  const slope = theilSen(points);
  if (slope === null)
    return { state: 'not-assessable', rule: 'no-pace', method, reason: 'needs-two-points', reading: judged };
  const [before, latest] = points.slice(-2) as [(typeof points)[number], (typeof points)[number]];
  const lastChange = latest.value - before.value + 0;
  const numbers = { ...(judged.exact ? { observed: judged.value } : {}), slope: slope + 0, lastChange };
  const way = indicator.direction === 'up' ? 1 : -1;
  const [overall, recent] = [way * slope, way * lastChange];
  const base = {
    rule: 'direction' as const,
    method,
    reading: judged,
    numbers,
    flags: judged.provisional ? (['provisional'] as const) : [],
  } as const;
  if (overall === 0 && recent === 0) return { ...base, rule: 'no-pace', state: 'not-assessable', reason: 'no-change' };
  if (overall >= 0)
    return { ...base, state: recent >= 0 && overall > 0 ? 'improving' : recent > 0 ? 'mixed-down' : 'mixed-up' };
  return { ...base, state: recent > 0 ? 'mixed-down' : 'worsening' };
};
