import type { Input } from '../answer/because.ts';
import type { PathPoint } from '../answer/course.ts';
import { standingState } from '../delivery/standing-answer.ts';
import type { Target } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { sameGroup } from '../lookup/same-group.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import { lastDay } from '../time/last-day.ts';
import { currentTarget } from './current-target.ts';

export interface Path {
  /** In order of date, one for each date: the starting point first, the goal last. */
  readonly points: readonly PathPoint[];
  /** The interim and earlier dated targets that bend it. */
  readonly used: readonly Input[];
}

type Known = Pick<Lookup, 'targets' | 'documents' | 'asOf' | 'knownAt'>;

type Bend = PathPoint & { readonly input: Input };

/** What has been reached holds until the day before the next point, where it is not there already. */
export function inSteps(points: readonly PathPoint[]): readonly PathPoint[] {
  return points.flatMap((point, i) => {
    const before = points[i - 1];
    const eve = dayOf(dayNumber(point.date) - 1);
    return before === undefined || before.date >= eve ? [point] : [{ date: eve, value: before.value }, point];
  });
}

/**
 * The way a plan expects to go: from the starting point through each interim target and each earlier dated target of
 * the same indicator to the deadline; straight in between, or in steps where the plan says so.
 */
export function pathOf(target: Target, start: PathPoint, goal: PathPoint, lookup: Known): Path {
  const interim = (target.interim ?? []).map(({ date, value }): Bend => ({
    date: lastDay(date),
    value,
    input: { kind: 'interim', id: target.id, period: date, value },
  }));
  // Of two points of one date the target's own stands first and is kept; the path cannot jump.
  const bends = [...interim, ...[...siblingsOf(target, lookup)].sort((a, b) => a.value - b.value)]
    .filter(({ date, value }) => date > start.date && date < goal.date && Number.isFinite(value))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .filter(({ date }, i, all) => i === 0 || date !== (all[i - 1] as Bend).date);
  const points = [start, ...bends.map(({ date, value }) => ({ date, value })), goal];
  return {
    points: target.path === 'stepped' ? inSteps(points) : points,
    used: bends.map(({ input }) => input),
  };
}

/** The value that a path expects on a day: before its start the first value, after its end the last. */
export function expectedOn(path: readonly PathPoint[], date: string): number {
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
}

/** Earlier dated targets of the same indicator and kind, as they stood on the date of judgement. */
function siblingsOf(target: Target, lookup: Known): readonly Bend[] {
  return (lookup.targets.get(target.indicator) ?? []).flatMap((other): Bend[] => {
    const counts = other.id !== target.id && other.kind === target.kind && other.origin === 'own';
    if (!counts || other.duplicateOf !== undefined || standingState(other.standing, lookup) !== null) return [];
    if (other.area !== target.area || !sameGroup(other.breakdown, target.breakdown)) return [];
    const { deadline, value } = currentTarget(other, lookup).target;
    return deadline === null || value === undefined
      ? []
      : [{ date: lastDay(deadline), value, input: { kind: 'interim', id: other.id, period: deadline, value } }];
  });
}
