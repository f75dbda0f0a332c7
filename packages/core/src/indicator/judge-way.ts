import type { Cut, Input, Numbers } from '../answer/because.ts';
import type { PathPoint } from '../answer/course.ts';
import { atLeast } from '../math/at-least.ts';
import { sumOf } from '../math/sum-of.ts';
import { paceCuts, paceState, type PaceState } from './pace.ts';
import { expectedOn, pathOf } from './path.ts';
import type { TargetCase } from './target-case.ts';
import { wholeBehind } from './whole-behind.ts';

/** A way from a starting value to a goal, as it stands on one day. */
export interface Way {
  /** 1 where the goal lies above the start, else -1. */
  readonly way: 1 | -1;
  /** Share of the distance that a value covers. */
  readonly share: (value: number) => number;
  readonly stateOf: (value: number) => PaceState;
  /** Further from the goal than the start, and not because the plan's own path goes back first. */
  readonly leadsAway: (value: number) => boolean;
  readonly expected: Required<Pick<Numbers, 'expected' | 'elapsed'>>;
  /** Nothing whole is expected yet, of things that are counted in wholes. */
  readonly noneExpected: boolean;
  /** The values at which the state changes, in their order. */
  readonly cuts: readonly Cut[];
  /** The interim and earlier dated targets that bend the way. */
  readonly used: readonly Input[];
}

/**
 * What a plan's path expects on a day, and the state that a value has against it. Of things that are counted in wholes
 * only wholes are expected: those that must be there for being late, the next one for being ahead. See
 * `docs/method.md#whole-things`.
 *
 * @param from where and when it starts
 * @param to the goal and its deadline; its value differs from the start's
 */
export function judgeWay(
  { target, indicator, lookup }: Pick<TargetCase, 'target' | 'indicator' | 'lookup'>,
  from: PathPoint,
  to: PathPoint,
  reference: string,
): Way {
  const { rules } = lookup;
  const way = to.value > from.value ? 1 : -1;
  const distance = Math.abs(sumOf([to.value, -from.value]));
  const share = (value: number): number => (way * sumOf([value, -from.value])) / distance + 0;
  const { points, used } = pathOf(target, from, to, lookup);
  const exactly = expectedOn(points, reference);
  const counted = indicator.unit.whole === true;
  const early = (value: number): number => wholeBehind(value, way === 1 ? -1 : 1);
  const expected = counted ? wholeBehind(exactly, way) : exactly;
  const elapsed = share(expected);
  const whole = counted ? { ahead: share(early(exactly)), oneShort: share(expected - way) } : undefined;
  // More than three canteens are four.
  const strict = target.comparator === 'gt' || target.comparator === 'lt';
  const valueAt = (progress: number): number => from.value + way * progress * distance + 0;
  const cuts = [{ progress: 1, state: 'achieved' as const }, ...paceCuts(elapsed, rules, whole)]
    .map(({ progress, state }): Cut => {
      const value = progress === 1 ? to.value + (counted && strict ? way : 0) : valueAt(progress);
      return { value: counted ? early(value) : value, state };
    })
    // Where two states begin with the same whole, the better one does.
    .filter(({ value }, i, all) => value !== all[i - 1]?.value);
  return {
    way,
    share,
    stateOf: (value) => paceState(share(value), elapsed, rules, whole),
    leadsAway: (value) => share(value) < 0 && !atLeast(share(value), elapsed),
    expected: { expected, elapsed },
    noneExpected: counted && elapsed <= 0,
    cuts: cuts.sort((a, b) => a.value - b.value),
    used,
  };
}
