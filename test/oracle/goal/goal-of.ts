import type { Indicator, Target } from '../file/file-shapes.ts';
import { Fraction } from '../exact/fraction.ts';
import { above, below, between, type End, exactly, from, type Interval, upTo } from '../exact/interval.ts';
import type { Start } from '../known/start-of.ts';
import { relativeValues } from './relative-values.ts';

/** What a target asks for. */
export interface Goal {
  /** Everything that satisfies it. */
  readonly asks: Interval;
  /** The end beyond which a target with a direction is met as well, and more. */
  readonly beyond?: End;
  /** A number given as "about", without how far it may be missed: what does not satisfy it has not failed either. */
  readonly vague?: boolean;
}

const hundred = Fraction.of(100);

/** The kinds that count: a bare number of them is the least that is asked for where the indicator has no direction. */
const counts = ['recurrent', 'cumulative', 'standard', 'coverage'];

const least = (a: Fraction, b: Fraction): Fraction => (a.against(b) < 0 ? a : b);

/** A number of a target for units as a share of them in per cent: all where the number of units is not told. */
const inPercent = (value: number, { unitCount }: Target, { unit }: Indicator): Fraction => {
  if (unit.kind === 'percent') return Fraction.of(value);
  if (unit.kind === 'permille') return Fraction.of(value).by(Fraction.of(10));
  return unitCount ? least(hundred, hundred.times(Fraction.of(value)).by(Fraction.of(unitCount))) : hundred;
};

/** The share that a target for all units asks for, in per cent. */
const shareAsked = (target: Target, indicator: Indicator): Fraction => {
  const { kind, value, share } = target;
  if (kind === 'standard') return share === undefined ? hundred : Fraction.of(share);
  return value === undefined ? hundred : inPercent(value, target, indicator);
};

const valueAsked = (target: Target, indicator: Indicator): Fraction | null => {
  const { kind, value, amount, times } = target;
  if (kind === 'standard' || kind === 'coverage') return shareAsked(target, indicator);
  if (kind === 'compare') return Fraction.zero;
  if (kind === 'recurrent') return Fraction.of(amount ?? times ?? value ?? 1);
  return value === undefined ? null : Fraction.of(value);
};

/** Of two ends only the near one binds where more, or less, is better; beyond the far one is met as well. */
const twoEnds = (low: Fraction, high: Fraction, direction: Indicator['direction']): Goal => {
  if (direction === 'up') return { asks: from(low), beyond: { at: high, open: false } };
  if (direction === 'down') return { asks: upTo(high), beyond: { at: low, open: false } };
  return { asks: between(low, high) };
};

/** "About": within the tolerance that is stated, else the number itself or beyond it on the wanted side. */
const about = (value: Fraction, tolerance: number | undefined, direction: Indicator['direction']): Goal => {
  if (tolerance !== undefined) {
    const reach = Fraction.of(tolerance);
    return twoEnds(value.minus(reach), value.plus(reach), direction);
  }
  return { asks: twoEnds(value, value, direction).asks, vague: true };
};

const bare = (value: Fraction, { kind }: Target, direction: Indicator['direction']): Goal | null => {
  if (direction === 'down') return { asks: kind === 'standard' || kind === 'coverage' ? from(value) : upTo(value) };
  return direction === 'up' || counts.includes(kind) ? { asks: from(value) } : null;
};

/** What a number asks for, by how the source compares. */
const compared = (value: Fraction, target: Target, { direction }: Indicator): Goal | null => {
  switch (target.comparator) {
    case 'ge':
      return { asks: from(value) };
    case 'gt':
      return { asks: above(value) };
    case 'le':
      return { asks: upTo(value) };
    case 'lt':
      return { asks: below(value) };
    case 'eq':
      return { asks: exactly(value) };
    case 'approx':
      return about(value, target.tolerance, direction);
    default:
      return bare(value, target, direction);
  }
};

/** Of shares only these comparisons are kept; every other one asks for at least the share. */
const comparatorOfShare = (comparator: string, value: Fraction): string => {
  if (comparator === 'gt') return value.against(hundred) < 0 ? 'gt' : 'ge';
  return comparator === 'le' || comparator === 'lt' ? comparator : 'ge';
};

/**
 * A target computed to a fraction asks for the whole on its stricter side: at least 49.5 is at least 50, and more than 49.5
 * is more than 49. A number to be hit stays what it is.
 */
const strictWhole = (value: Fraction, { direction }: Indicator, comparator: string): Fraction => {
  if (comparator === 'eq') return value;
  const falls = ['not-stated', 'approx'].includes(comparator) && direction === 'down';
  return comparator === 'le' || comparator === 'gt' || falls ? value.floor : value.ceiling;
};

const relativeGoal = (target: Target, indicator: Indicator, start: Start | null): Goal | null => {
  const values = relativeValues(target, start);
  if (values === null) return null;
  const round = (value: Fraction): Fraction =>
    indicator.unit.whole === true && target.relative?.base !== 'previous-period'
      ? strictWhole(value, indicator, target.comparator)
      : value;
  if (values.length === 2) {
    const [low, high] = values as [Fraction, Fraction];
    const whole = indicator.unit.whole === true && target.relative?.base !== 'previous-period';
    return whole ? twoEnds(low.ceiling, high.floor, indicator.direction) : twoEnds(low, high, indicator.direction);
  }
  return compared(round(values[0] as Fraction), target, indicator);
};

/** What a target asks for, or null where that cannot be told. */
export const goalOf = (target: Target, indicator: Indicator, start: Start | null): Goal | null => {
  const { kind, comparator, low, high } = target;
  if (kind === 'relative') return relativeGoal(target, indicator, start);
  if (comparator === 'range' && kind !== 'standard' && kind !== 'coverage') {
    return low === undefined || high === undefined
      ? null
      : twoEnds(Fraction.of(low), Fraction.of(high), indicator.direction);
  }
  const told = indicator.unit.kind !== 'plain' || Boolean(target.unitCount);
  if (kind === 'coverage' && comparator === 'range' && told && low !== undefined && high !== undefined)
    return twoEnds(inPercent(low, target, indicator), inPercent(high, target, indicator), indicator.direction);
  // Without a number that is a share, all of the units are asked for.
  if (kind === 'coverage' && (!told || target.value === undefined)) return { asks: from(hundred) };
  const value = valueAsked(target, indicator);
  if (value === null) return null;
  return kind === 'standard' || kind === 'coverage'
    ? compared(value, { ...target, comparator: comparatorOfShare(comparator, value) }, indicator)
    : compared(value, target, indicator);
};
