import type { Target } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { dayNumber } from '../time/day-number.ts';
import { lastDay } from '../time/last-day.ts';
import { currentTarget } from './current-target.ts';
import { sameGroup } from './same-group.ts';

export interface PathPoint {
  readonly date: string;
  readonly value: number;
}

/**
 * The way a plan expects to go: from the starting point through each interim target and each earlier dated target of
 * the same indicator to the deadline, straight in between.
 */
export const pathOf = (
  target: Target,
  start: PathPoint,
  goal: PathPoint,
  lookup: Pick<Lookup, 'targets' | 'knownAt'>,
): PathPoint[] => {
  const siblings = (lookup.targets.get(target.indicator) ?? []).flatMap((other) => {
    if (
      other.id === target.id ||
      other.kind !== target.kind ||
      other.origin !== 'own' ||
      other.standing ||
      other.duplicateOf !== undefined
    )
      return [];
    if (other.area !== target.area || !sameGroup(other.breakdown, target.breakdown)) return [];
    const { deadline, value } = currentTarget(other, lookup).target;
    return deadline === null || value === undefined ? [] : [{ date: lastDay(deadline), value }];
  });
  const interim = (target.interim ?? []).map(({ date, value }) => ({ date: lastDay(date), value }));
  const between = [...interim, ...siblings].filter(({ date }) => date > start.date && date < goal.date);
  const points = [
    start,
    ...between.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.value - b.value)),
    goal,
  ];
  // Two points of one date would make the path jump: the plan's own interim value, which stands first, is kept.
  return points.filter(({ date }, i) => i === 0 || date !== (points[i - 1] as PathPoint).date);
};

/** The value that a path expects on a day: before its start the first value, after its end the last. */
export const expectedOn = (path: readonly PathPoint[], date: string): number => {
  const first = path[0] as PathPoint;
  const last = path[path.length - 1] as PathPoint;
  if (date <= first.date) return first.value;
  for (let i = 1; i < path.length; i += 1) {
    const [from, to] = [path[i - 1] as PathPoint, path[i] as PathPoint];
    if (date <= to.date) {
      const share = (dayNumber(date) - dayNumber(from.date)) / (dayNumber(to.date) - dayNumber(from.date));
      return from.value + share * (to.value - from.value);
    }
  }
  return last.value;
};
