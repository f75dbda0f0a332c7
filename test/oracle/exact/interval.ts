import { Fraction } from './fraction.ts';

export interface End {
  readonly at: Fraction;
  /** True when the end itself is outside. */
  readonly open: boolean;
}

/** Everything from one end to the other; a missing end is infinity. Both a goal and a printed value are one. */
export interface Interval {
  readonly low?: End;
  readonly high?: End;
}

const closed = (at: Fraction): End => ({ at, open: false });
const open = (at: Fraction): End => ({ at, open: true });

export const exactly = (value: Fraction): Interval => ({ low: closed(value), high: closed(value) });
export const between = (low: Fraction, high: Fraction): Interval => ({ low: closed(low), high: closed(high) });
export const from = (low: Fraction): Interval => ({ low: closed(low) });
export const above = (low: Fraction): Interval => ({ low: open(low) });
export const upTo = (high: Fraction): Interval => ({ high: closed(high) });
export const below = (high: Fraction): Interval => ({ high: open(high) });

/** Every sum of a number of the one and a number of the other. */
export const sumOf = (one: Interval, other: Interval): Interval => {
  const end = (a: End | undefined, b: End | undefined): End | undefined =>
    a && b && { at: a.at.plus(b.at), open: a.open || b.open };
  const [low, high] = [end(one.low, other.low), end(one.high, other.high)];
  return { ...(low ? { low } : {}), ...(high ? { high } : {}) };
};

const negative = ({ low, high }: Interval): Interval => ({
  ...(high ? { low: { at: Fraction.zero.minus(high.at), open: high.open } } : {}),
  ...(low ? { high: { at: Fraction.zero.minus(low.at), open: low.open } } : {}),
});

/** Every difference of a number of the one and a number of the other. */
export const differenceOf = (one: Interval, other: Interval): Interval => sumOf(one, negative(other));

/** How many decimals a number is printed with. */
export const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

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
      const half = Fraction.one.by(Fraction.of(2 * 10 ** decimalsOf(value)));
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
  within(value, goal) ? 'satisfies' : before(value, goal) || before(goal, value) ? 'fails' : 'undecided';

/** Whether everything that a value allows lies past an end of a goal, on the far side of it. */
export const isAbove = (value: Interval, end: End | undefined): boolean =>
  end !== undefined && before({ high: { at: end.at, open: false } }, value);
export const isBelow = (value: Interval, end: End | undefined): boolean =>
  end !== undefined && before(value, { low: { at: end.at, open: false } });

export const isExact = ({ low, high }: Interval): boolean => Boolean(low && high && low.at.against(high.at) === 0);
