import { Fraction } from './fraction.ts';

interface End {
  readonly at: Fraction;
  /** True when the end itself is outside. */
  readonly open: boolean;
}

/** Everything from one end to the other; a missing end is infinity. Both a goal and a printed value are one. */
export interface Interval {
  readonly low?: End;
  readonly high?: End;
  /** Of a goal: the far end that does not bind, and that what is outside need not fail. */
  readonly far?: Fraction;
  readonly unsure?: true;
}

const closed = (at: Fraction): End => ({ at, open: false });
const open = (at: Fraction): End => ({ at, open: true });

export const exactly = (value: Fraction): Interval => ({ low: closed(value), high: closed(value) });
export const between = (low: Fraction, high: Fraction): Interval => ({ low: closed(low), high: closed(high) });
export const from = (low: Fraction): Interval => ({ low: closed(low) });
export const above = (low: Fraction): Interval => ({ low: open(low) });
export const upTo = (high: Fraction): Interval => ({ high: closed(high) });
export const below = (high: Fraction): Interval => ({ high: open(high) });

/** What a printed number allows, by its qualifier. */
export const printed = (value: number, qualifier = 'exact'): Interval => {
  const at = Fraction.of(value);
  switch (qualifier) {
    case 'at-least':
      return from(at);
    case 'over':
      return above(at);
    case 'at-most':
      return upTo(at);
    case 'under':
      return below(at);
    case 'about': {
      const decimals = (String(value).split('.')[1] ?? '').length;
      const half = Fraction.one.by(Fraction.of(2 * 10 ** decimals));
      return between(at.minus(half), at.plus(half));
    }
    default:
      return exactly(at);
  }
};

const within = (inner: Interval, outer: Interval): boolean => {
  const { low, high } = outer;
  const lowFits = !low || (inner.low && (inner.low.at.against(low.at) || (!low.open || inner.low.open ? 1 : -1)) > 0);
  const highFits =
    !high || (inner.high && (high.at.against(inner.high.at) || (!high.open || inner.high.open ? 1 : -1)) > 0);
  return Boolean(lowFits && highFits);
};

const before = (one: Interval, other: Interval): boolean => {
  if (!one.high || !other.low) return false;
  const order = one.high.at.against(other.low.at);
  return order < 0 || (order === 0 && (one.high.open || other.low.open));
};

/** Whether everything that a value allows satisfies the goal, nothing does, or that cannot be told. */
export const verdict = (value: Interval, goal: Interval): 'satisfies' | 'fails' | 'undecided' =>
  within(value, goal)
    ? 'satisfies'
    : !goal.unsure && (before(value, goal) || before(goal, value))
      ? 'fails'
      : 'undecided';

/** Better than a far end that does not bind. */
export const isBeyond = (value: Interval, { low, far }: Interval): boolean =>
  far !== undefined && (low ? before(exactly(far), value) : before(value, exactly(far)));

/** Past a goal with two ends, on its way from a start or towards what is better. */
export const isPast = (value: Interval, goal: Interval, start: Fraction | null, better: number): boolean => {
  const { low, high, unsure } = goal;
  if (unsure || !low || !high) return false;
  const way = start === null ? better : before(exactly(start), goal) ? 1 : before(goal, exactly(start)) ? -1 : 0;
  if (better !== 0 && way !== better) return false;
  return way > 0 ? before(goal, value) : way < 0 && before(value, goal);
};

export const isExact = ({ low, high }: Interval): boolean => Boolean(low && high && low.at.against(high.at) === 0);
