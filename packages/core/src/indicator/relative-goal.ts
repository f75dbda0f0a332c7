import type { Reason } from '../answer/reason.ts';
import { type Goal, goalOf } from './goal.ts';
import type { TargetCase } from './target-case.ts';
import type { Indicator, Target } from '../generated/types.ts';
import { decimalsOf } from '../math/decimals-of.ts';
import { sumOf } from '../math/sum-of.ts';
import { calendarYear } from '../time/calendar-year.ts';
import { lastDay } from '../time/last-day.ts';

/**
 * The values that a change against the starting point leads to: one, or the two ends of a range of changes, whichever of
 * them is lower first. Of things that are counted in wholes each is rounded to its stricter whole.
 *
 * @param anew the ends of a range that were set anew, as values
 */
export function relativeGoal(
  item: Pick<TargetCase, 'target' | 'indicator' | 'baseline'>,
  anew: Pick<Target, 'low' | 'high'> = {},
): Goal | { readonly reason: Reason } {
  const { target, indicator } = item;
  if (target.comparator !== 'range') {
    const value = relativeValue(item, target.relative?.change);
    return typeof value === 'number'
      ? goalOf({ ...target, value: stricterWhole(value, target, indicator) }, indicator)
      : value;
  }
  if (anew.low !== undefined && anew.high !== undefined) return goalOf({ ...target, ...anew }, indicator);
  const ends = [target.relative?.low, target.relative?.high].map((change) => relativeValue(item, change));
  const failed = ends.find((end) => typeof end !== 'number');
  if (typeof failed === 'object') return failed;
  const [low = Number.NaN, high = Number.NaN] = (ends as number[]).sort((a, b) => a - b);
  return goalOf(
    {
      ...target,
      low: anew.low ?? stricterWhole(low, { comparator: 'ge' }, indicator),
      high: anew.high ?? stricterWhole(high, { comparator: 'le' }, indicator),
    },
    indicator,
  );
}

/**
 * A relative target turned into an absolute one: the starting value and the stated change, in points or per cent of it,
 * exact in its decimals. A percentage of zero says nothing, nor does a change for each year without a last one.
 *
 * @param change the stated change, or one end of a range of changes
 */
function relativeValue(
  item: Pick<TargetCase, 'target' | 'indicator' | 'baseline'>,
  change: number | undefined,
): number | { readonly reason: Reason } {
  const { target, baseline } = item;
  if (!target.relative) return { reason: 'no-target-value' };
  if (!baseline.usable) return { reason: baseline.reason };
  const { as } = target.relative;
  if (change === undefined) return { reason: 'no-target-value' };
  if (isWrongWay(item, change)) return { reason: 'target-on-wrong-side' };
  const { value, date } = baseline;
  const times = timesOf(target, date);
  if (times === null) return { reason: 'no-deadline' };
  const places = decimalsOf(change);
  if (as === 'points') return sumOf([value, rounded(change * times, places + decimalsOf(times))]);
  if (value === 0) return { reason: 'baseline-zero' };
  const [size, known] = [Math.abs(value), decimalsOf(value)];
  if (times === 1) return sumOf([value, rounded((size * change) / 100, known + places + 2)]);
  // Beyond twelve decimals a power is noise.
  return rounded(
    value + size * ((1 + change / 100) ** times - 1),
    Math.min(known + Math.ceil(times) * (places + 2), 12),
  );
}

/** The stated change goes against the way that is better, and no comparator says that this is meant. */
function isWrongWay({ target, indicator }: Pick<TargetCase, 'target' | 'indicator'>, change: number): boolean {
  return (
    target.comparator === 'not-stated' &&
    ((indicator.direction === 'up' && change < 0) || (indicator.direction === 'down' && change > 0))
  );
}

/** How many times the change is made: once, or for an average per year once in each calendar year up to the deadline. */
function timesOf({ relative, deadline }: Target, from: string): number | null {
  if (relative?.base !== 'average-per-year') return 1;
  return deadline === null ? null : calendarYear(lastDay(deadline)) - calendarYear(from);
}

/** Without the digits that only come from counting in twos. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(Math.min(decimals, 20)));
}

/**
 * A computed target of things that are counted in wholes, as the whole that asks for no less: 49.5 to be reached are 50,
 * and more than 49.5 is more than 49. Other values stay what they are.
 */
function stricterWhole(
  value: number,
  { comparator }: Pick<Target, 'comparator'>,
  { unit, direction }: Pick<Indicator, 'unit' | 'direction'>,
): number {
  if (unit.whole !== true) return value;
  const rises = direction === 'up' && (comparator === 'not-stated' || comparator === 'approx');
  const falls = direction === 'down' && (comparator === 'not-stated' || comparator === 'approx');
  if (comparator === 'ge' || comparator === 'lt' || rises) return Math.ceil(value);
  return comparator === 'le' || comparator === 'gt' || falls ? Math.floor(value) : value;
}
