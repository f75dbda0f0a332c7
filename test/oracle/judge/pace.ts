import { Fraction } from '../exact/fraction.ts';

export interface Pace {
  readonly state: 'ahead' | 'on-track' | 'at-risk' | 'off-track' | 'not-due';
  /** The share of the way that was covered. */
  readonly p: Fraction;
  readonly ratio?: Fraction;
  /** True when less than nothing was covered, and less than the path itself asks for. */
  readonly away: boolean;
}

/** A way from one value to another, and where the path stands on the day that is judged. */
export interface Way {
  readonly from: Fraction;
  readonly to: Fraction;
  readonly expected: Fraction;
  /** True for things that are counted in wholes. */
  readonly whole: boolean;
}

const [tolerance, margin] = [Fraction.of(0.05), Fraction.of(0.05)];
const [slowest, onTrack, ahead] = [Fraction.of(0.6), Fraction.of(0.95), Fraction.of(1.05)];

const larger = (a: Fraction, b: Fraction): Fraction => (a.against(b) >= 0 ? a : b);
const smaller = (a: Fraction, b: Fraction): Fraction => (a.against(b) <= 0 ? a : b);

const ratioOf = (p: Fraction, e: Fraction): Fraction | undefined => (e.sign > 0 ? p.by(e) : undefined);

const isAhead = (p: Fraction, e: Fraction): boolean =>
  ratioOf(p, e)?.atLeast(ahead) === true && p.minus(e).atLeast(margin);

/** A plan whose own path dips is on track when it stands on it. */
const isOnTrack = (p: Fraction, e: Fraction): boolean =>
  ratioOf(p, e)?.atLeast(onTrack) === true || p.atLeast(smaller(e, larger(Fraction.zero, e.minus(tolerance))));

/** How a value stands on its way. Of wholes nothing is expected of half a one, neither for being late nor for being ahead. */
export const paceOf = (value: Fraction, { from, to, expected, whole }: Way): Pace => {
  const share = (at: Fraction): Fraction => at.minus(from).by(to.minus(from));
  const rises = to.against(from) > 0;
  const [down, up] = [expected.floor, expected.ceiling];
  const due = whole ? (rises ? down : up) : expected;
  const early = whole ? (rises ? up : down) : expected;
  const [p, e] = [share(value), share(due)];
  const ratio = ratioOf(p, e);
  const found = { p, away: p.sign < 0 && p.against(e) < 0, ...(ratio === undefined ? {} : { ratio }) };
  if (whole && e.sign <= 0 && p.sign === 0 && due.against(from) === 0) return { ...found, state: 'not-due' };
  if (isAhead(p, share(early))) return { ...found, state: 'ahead' };
  if (isOnTrack(p, e)) return { ...found, state: 'on-track' };
  const shortByOne = whole && due.minus(value).size.against(Fraction.one) <= 0;
  return { ...found, state: ratio?.atLeast(slowest) === true || shortByOne ? 'at-risk' : 'off-track' };
};
