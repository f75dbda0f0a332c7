import type { Indicator, Observation, Target } from '../file/file-shapes.ts';
import { Fraction } from '../exact/fraction.ts';
import { between, decimalsOf, type Interval, printed, verdict } from '../exact/interval.ts';

const hundred = Fraction.of(100);

/** What a value says of a share: an interval in per cent, or why it says nothing. */
export type Share = Interval | 'no-denominator' | 'nothing-to-cover' | 'more-than-all' | 'not-of-units';

const inPercent = (over: number, under: number): Fraction => hundred.times(Fraction.of(over)).by(Fraction.of(under));

/**
 * What counts give. What a source leaves out comes off the denominator, and those of it that met off the
 * numerator; where it does not say how many met, the share lies between all of them and none of them.
 */
const countsOf = ({ numerator, denominator, excluded }: Observation) => {
  if (numerator === undefined || denominator === undefined) return null;
  const left = excluded?.number ?? 0;
  const [units, most, least] = [
    denominator - left,
    numerator - (excluded?.met ?? 0),
    numerator - (excluded?.met ?? left),
  ];
  const unsaid = excluded !== undefined && excluded.met === undefined;
  const [low, high] = unsaid ? [Math.max(0, least), Math.min(most, units)] : [least, most];
  return { units, low, high };
};

/** How many units met, and of how many, without those that are left out; null where that is not told. */
export const unitsTold = (one: Observation): { readonly over: Fraction; readonly under: Fraction } | null => {
  const counts = countsOf(one);
  return counts !== null && counts.low === counts.high && counts.low >= 0 && counts.units >= 0
    ? { over: Fraction.of(counts.low), under: Fraction.of(counts.units) }
    : null;
};

const shareOfCounts = (one: Observation): Share | null => {
  const counts = countsOf(one);
  if (counts === null) return null;
  const { units, low, high } = counts;
  if (units === 0) return 'nothing-to-cover';
  if (units < 0 || low < 0 || high > units || low > high) return 'more-than-all';
  return between(inPercent(low, units), inPercent(high, units));
};

/** What was printed instead of counts: a percentage as it is, a number per thousand as a tenth of it. */
const asPrinted = ({ value, qualifier, ofUnits }: Observation, { unit }: Indicator): Share => {
  if (value === null || (unit.kind === 'plain' && ofUnits !== true)) return 'no-denominator';
  const { low, high } = printed(value, qualifier);
  const per = Fraction.of(unit.kind === 'permille' && ofUnits !== true ? 10 : 1);
  return {
    ...(low ? { low: { ...low, at: low.at.by(per) } } : {}),
    ...(high ? { high: { ...high, at: high.at.by(per) } } : {}),
  };
};

/** The share of units that a value of a standard or a coverage target says; for a standard a rate is never taken for it. */
export const shareOfUnits = (one: Observation, { kind }: Target, indicator: Indicator): Share =>
  kind === 'standard' && indicator.unit.kind !== 'plain' && one.ofUnits !== true
    ? 'not-of-units'
    : (shareOfCounts(one) ?? asPrinted(one, indicator));

/** What a number that was rounded or cut off may have been: to one unit of its last printed place. */
const beforePrinting = (value: number): Interval => {
  const [at, place] = [Fraction.of(value), Fraction.one.by(Fraction.of(10 ** decimalsOf(value)))];
  return between(at.minus(place), at.plus(place));
};

/**
 * The value of a percentage, or of a number per thousand: its counts decide where what is printed may be their share,
 * rounded or cut off; 2,499 of 2,500 is not 100 %.
 */
export const rateOf = (one: Observation, { unit }: Indicator): Interval => {
  const value = one.value as number;
  const asPrinted = printed(value, one.qualifier);
  const counts = countsOf(one);
  if (counts === null || counts.units <= 0 || counts.low > counts.high || (one.qualifier ?? 'exact') !== 'exact')
    return asPrinted;
  const per = Fraction.of(unit.kind === 'percent' ? 100 : 1000);
  const of = (number: number): Fraction => per.times(Fraction.of(number)).by(Fraction.of(counts.units));
  const share = between(of(counts.low), of(counts.high));
  return verdict(share, beforePrinting(value)) === 'satisfies' ? share : asPrinted;
};
