import type { PathPoint } from '../answer/course.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import { expectedOn, inSteps } from './path.ts';
import { wholeBehind } from './whole-behind.ts';

/** Steps that are finer than this share of the way are left straight: nobody sees them, and there may be thousands. */
const finest = 1 / 50;

/**
 * The path of things that are counted in wholes, as judging expects it: on each day the wholes that must be there, and
 * no part of the next one. See `docs/method.md#whole-things`.
 *
 * @param points the exact path, in order of date, from the start to the goal
 * @returns the path in steps; unchanged where there are more wholes than steps can be seen
 */
export function wholeSteps(points: readonly PathPoint[]): readonly PathPoint[] {
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last || Math.abs(last.value - first.value) * finest > 1) return points;
  const way = last.value > first.value ? 1 : -1;
  const days = new Set(
    points.flatMap((point, i) => [
      dayNumber(point.date),
      ...passing(points[i - 1] ?? point, point).filter((day) => day < dayNumber(point.date)),
    ]),
  );
  const stops = [...days]
    .sort((a, b) => a - b)
    .map(dayOf)
    .filter((date) => date >= first.date)
    .map((date): PathPoint => ({ date, value: wholeBehind(expectedOn(points, date), way) }));
  return inSteps(stops.filter(({ value, date }, i) => date === last.date || value !== stops[i - 1]?.value));
}

/** The days from `from` to `to` on which a straight line may pass a whole, up or down. */
function passing(from: PathPoint, to: PathPoint): readonly number[] {
  const [begins, ends] = [dayNumber(from.date), dayNumber(to.date)];
  const rise = to.value - from.value;
  const lowest = Math.ceil(Math.min(from.value, to.value));
  const wholes = rise === 0 ? 0 : Math.floor(Math.max(from.value, to.value)) - lowest + 1;
  return [...Array(Math.max(0, wholes)).keys()].flatMap((n) => {
    const at = begins + ((lowest + n - from.value) / rise) * (ends - begins);
    return [Math.floor(at), Math.ceil(at), Math.floor(at) + 1];
  });
}
