import { sumOf } from '../math/sum-of.ts';
import { theilSen } from '../math/theil-sen.ts';
import { calendarYear } from '../time/calendar-year.ts';
import { noData } from './no-data.ts';
import { ignoredInputs, inputsOf, type TargetCase, type Verdict } from './target-case.ts';

const method = 'direction';

/**
 * Judges a target that names only a direction: the overall change (Theil–Sen from three points on) and the last change,
 * each the right way or not. See `docs/method.md#direction`.
 */
export function judgeDirection(item: TargetCase): Verdict {
  const { indicator, baseline, readings } = item;
  const latest = readings[readings.length - 1];
  if (!latest) return noData(item, method);
  const exact = readings.filter((reading) => reading.exact);
  const judged = exact[exact.length - 1];
  const ignored = readings
    .filter((reading) => !reading.exact)
    .flatMap((reading) => ignoredInputs(reading, 'inexact-value'));
  if (!judged)
    return { state: 'not-assessable', rule: 'no-pace', method, reason: 'inexact-value', reading: latest, ignored };
  const points = [
    ...(baseline.usable ? [{ at: calendarYear(baseline.date), value: baseline.value }] : []),
    ...exact.map(({ reference, value }) => ({ at: calendarYear(reference), value })),
  ];
  const slope = theilSen(points);
  const base = { method, reading: judged, used: exact.slice(0, -1).flatMap(inputsOf), ignored } as const;
  if (slope === null) return { ...base, state: 'not-assessable', rule: 'no-pace', reason: 'needs-two-points' };
  const [before, last] = points.slice(-2) as [(typeof points)[number], (typeof points)[number]];
  const lastChange = sumOf([last.value, -before.value]);
  const numbers = { observed: judged.value, slope: slope + 0, lastChange };
  const way = indicator.direction === 'up' ? 1 : -1;
  if (slope === 0 && lastChange === 0)
    return { ...base, numbers, rule: 'no-pace', state: 'not-assessable', reason: 'no-change' };
  return {
    ...base,
    rule: 'direction',
    numbers,
    state: stateOf(way * slope, way * lastChange),
  };
}

/** The four states; a last change of zero sides with the overall one, an overall change of zero is not improving. */
function stateOf(overall: number, recent: number): 'improving' | 'mixed-up' | 'mixed-down' | 'worsening' {
  if (overall > 0) return recent >= 0 ? 'improving' : 'mixed-up';
  return recent > 0 ? 'mixed-down' : 'worsening';
}
