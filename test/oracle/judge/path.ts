import { dayCount } from '../calendar/civil-day.ts';
import { Fraction } from '../exact/fraction.ts';

export interface Point {
  readonly day: string;
  readonly value: Fraction;
}

const days = (from: string, to: string): Fraction => Fraction.of(dayCount(to) - dayCount(from));

/** The value that a straight path has on a day. */
const straightAt = (day: string, points: readonly Point[]): Fraction => {
  const after = points.findIndex((point) => point.day >= day);
  const [a, b] = [points[after - 1], points[after]];
  if (b === undefined) return (points[points.length - 1] as Point).value;
  if (a === undefined || b.day === day) return b.value;
  return a.value.plus(b.value.minus(a.value).times(days(a.day, day)).by(days(a.day, b.day)));
};

/** The value that a path in steps has on a day: that of the last point, until the next. */
const steppedAt = (day: string, points: readonly Point[]): Fraction =>
  (points.filter((point) => point.day <= day).pop() ?? (points[0] as Point)).value;

/** What a plan expects on a day: through its starting point, the points between and its target. */
export const pathAt = (day: string, points: readonly Point[], stepped: boolean): Fraction =>
  stepped ? steppedAt(day, points) : straightAt(day, points);

/** The points of a path by day; of two on one day the first named counts. */
export const pathThrough = (start: Point, between: readonly Point[], end: Point): Point[] => {
  const points = [start, end];
  for (const point of between) {
    if (point.day > start.day && point.day < end.day && !points.some(({ day }) => day === point.day))
      points.push(point);
  }
  return points.sort((a, b) => (a.day < b.day ? -1 : 1));
};
