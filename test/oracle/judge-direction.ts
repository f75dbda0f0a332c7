import { calendarYear } from './calendar-year.ts';
import type { Verdict } from './file-shapes.ts';
import { Fraction } from './fraction.ts';
import { isExact } from './interval.ts';
import type { Start } from './standing-goal.ts';
import type { Value } from './values-of.ts';

/** The sign of the median of the slopes between all pairs; of the mean of the middle two where there are two. */
const slopeSign = (points: readonly { readonly day: Fraction; readonly at: Fraction }[]): -1 | 0 | 1 => {
  const slopes = points
    .flatMap((a, n) => points.slice(n + 1).map((b) => ({ a, b })))
    .filter(({ a, b }) => a.day.against(b.day) !== 0)
    .map(({ a, b }) => b.at.minus(a.at).by(b.day.minus(a.day)))
    .sort((a, b) => a.against(b));
  const middle = slopes.length / 2;
  const [one, other] = [slopes[Math.ceil(middle) - 1], slopes[Math.floor(middle)]];
  return one && other ? one.plus(other).sign : 0;
};

/** Judges a target that names only a direction. */
export const judgeDirection = (
  direction: 'up' | 'down' | 'none',
  start: Start | null,
  values: readonly Value[],
): Verdict => {
  const exact = values.filter(({ allows }) => allows && isExact(allows));
  const latest = values[values.length - 1];
  const judged = exact[exact.length - 1];
  if (latest === undefined) return { state: 'no-data', flags: [] };
  const { reference } = latest;
  if (direction === 'none' || judged === undefined) {
    return { state: 'not-assessable', flags: latest.settled ? [] : ['provisional'], reference };
  }
  const points = [
    ...(start ? [{ day: calendarYear(start.day), at: start.value }] : []),
    ...exact.map(({ allows, reference: day }) => ({ day: calendarYear(day), at: allows?.low?.at as Fraction })),
  ];
  const flags = judged.settled ? [] : ['provisional'];
  const [before, last] = points.slice(-2);
  if (!before || !last) return { state: 'not-assessable', flags, reference: judged.reference };
  const wanted = direction === 'up' ? 1 : -1;
  const [overall, recent] = [slopeSign(points) * wanted, last.at.against(before.at) * wanted];
  const at = { flags, reference: judged.reference };
  if (overall === 0 && recent === 0) return { ...at, state: 'not-assessable' };
  if (overall > 0) return { ...at, state: recent < 0 ? 'mixed-up' : 'improving' };
  return { ...at, state: recent > 0 ? 'mixed-down' : 'worsening' };
};
