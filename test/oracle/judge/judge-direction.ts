import { calendarYears } from '../calendar/calendar-years.ts';
import type { Verdict } from '../file/file-shapes.ts';
import { Fraction } from '../exact/fraction.ts';
import { isExact } from '../exact/interval.ts';
import type { Start } from '../known/start-of.ts';
import type { Value } from '../values/value.ts';
import { unsettledFlag } from './judge-reach.ts';

interface Point {
  readonly day: string;
  readonly at: Fraction;
}

/** The sign of the median of the slopes between all pairs; of the mean of the middle two where there are two. */
const slopeSign = (points: readonly Point[]): -1 | 0 | 1 => {
  const slopes = points
    .flatMap((a, n) => points.slice(n + 1).map((b) => ({ a, b })))
    .filter(({ a, b }) => a.day !== b.day)
    .map(({ a, b }) => b.at.minus(a.at).by(calendarYears(a.day, b.day)))
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
    return { state: 'not-assessable', flags: unsettledFlag(latest), reference };
  }
  const points = [
    ...(start ? [{ day: start.day, at: start.value }] : []),
    ...exact.map(({ allows, reference: day }) => ({ day, at: allows?.low?.at as Fraction })),
  ];
  const at = { flags: unsettledFlag(judged), reference: judged.reference };
  const [before, last] = points.slice(-2);
  if (!before || !last) return { ...at, state: 'not-assessable' };
  const wanted = direction === 'up' ? 1 : -1;
  const [overall, recent] = [slopeSign(points) * wanted, last.at.against(before.at) * wanted];
  if (overall === 0 && recent === 0) return { ...at, state: 'not-assessable' };
  if (overall > 0) return { ...at, state: recent < 0 ? 'mixed-up' : 'improving' };
  return { ...at, state: recent > 0 ? 'mixed-down' : 'worsening' };
};
