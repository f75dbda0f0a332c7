import type { Reason } from '../answer/reason.ts';
import type { Indicator, Target } from '../generated/types.ts';
import type { Interval } from '../math/interval.ts';
import { sumOf } from '../math/sum-of.ts';

/** What values satisfy a target, and which way leads there. */
export interface Goal {
  readonly accepts: Interval;
  /** +1 when higher is better, −1 when lower is better, 0 when the goal lies on both sides. */
  readonly way: 1 | -1 | 0;
  /** Set when a bare number was read by the indicator's direction: our assumption. */
  readonly assumed?: 'at-least' | 'at-most';
  /** The far end of two, where the indicator's direction makes what lies beyond it no worse. */
  readonly beyond?: number;
  /** Set where a value that does not satisfy need not fail: how far “about” reaches is not stated. */
  readonly open?: 'no-tolerance';
}

/** What a target asks of a value. */
export type Line = Pick<Target, 'comparator' | 'value' | 'low' | 'high' | 'tolerance'>;

/**
 * The values that satisfy a target, or why that cannot be said. A bare number is read by the indicator's direction, and
 * the answer says so.
 */
export function goalOf(target: Line, indicator: Pick<Indicator, 'direction'>): Goal | { readonly reason: Reason } {
  if (contradicts(target, indicator)) return { reason: 'direction-contradicts-comparator' };
  const { comparator, value, low, high, tolerance } = target;
  if (comparator === 'range') {
    return isNumber(low) && isNumber(high) ? twoEnded(low, high, indicator) : { reason: 'no-target-value' };
  }
  if (!isNumber(value)) return { reason: 'no-target-value' };
  switch (comparator) {
    case 'ge':
    case 'gt':
      return { accepts: from(value, comparator === 'gt'), way: 1 };
    case 'le':
    case 'lt':
      return { accepts: upTo(value, comparator === 'lt'), way: -1 };
    case 'within':
      return { accepts: upTo(value), way: -1 };
    case 'eq':
      return { accepts: between(value, value), way: 0 };
    case 'approx':
      return isNumber(tolerance)
        ? twoEnded(sumOf([value, -tolerance]), sumOf([value, tolerance]), indicator)
        : about(value, indicator);
    case 'not-stated':
      if (indicator.direction === 'none') return { reason: 'no-direction' };
      return indicator.direction === 'up'
        ? { accepts: from(value), way: 1, assumed: 'at-least' }
        : { accepts: upTo(value), way: -1, assumed: 'at-most' };
  }
}

/** The direction in which a count is read: a bare one without a direction as one to be reached. */
export function upwardIfBare(
  { comparator }: Pick<Target, 'comparator'>,
  { direction }: Pick<Indicator, 'direction'>,
): Pick<Indicator, 'direction'> {
  return { direction: comparator === 'not-stated' && direction === 'none' ? 'up' : direction };
}

function contradicts(target: Pick<Target, 'comparator'>, indicator: Pick<Indicator, 'direction'>): boolean {
  return (
    (indicator.direction === 'up' && (target.comparator === 'le' || target.comparator === 'lt')) ||
    (indicator.direction === 'down' && (target.comparator === 'ge' || target.comparator === 'gt'))
  );
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}

/** A goal with two ends: of an indicator with a direction only the near one binds. */
function twoEnded(low: number, high: number, { direction }: Pick<Indicator, 'direction'>): Goal {
  if (direction === 'none') return { accepts: between(low, high), way: 0 };
  return direction === 'up'
    ? { accepts: from(low), way: 1, beyond: high }
    : { accepts: upTo(high), way: -1, beyond: low };
}

function between(low: number, high: number): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

const infinite = Number.POSITIVE_INFINITY;
function from(low: number, lowOpen = false): Interval {
  return { low, high: infinite, lowOpen, highOpen: false };
}
function upTo(high: number, highOpen = false): Interval {
  return { low: -infinite, high, lowOpen: false, highOpen };
}

/** “About” a number without saying how far that reaches: the number, or what is better, satisfies for certain. */
function about(value: number, { direction }: Pick<Indicator, 'direction'>): Goal {
  const open = 'no-tolerance';
  if (direction === 'none') return { accepts: between(value, value), way: 0, open };
  return direction === 'up' ? { accepts: from(value), way: 1, open } : { accepts: upTo(value), way: -1, open };
}
