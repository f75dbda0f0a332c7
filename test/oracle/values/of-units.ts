import type { Indicator, Observation, Target } from '../file/file-shapes.ts';
import { Fraction } from '../exact/fraction.ts';
import { between, type Interval, printed, verdict } from '../exact/interval.ts';

const hundred = Fraction.of(100);

/** What a value says of a share: an interval in per cent, or why it says nothing. */
export type Share = Interval | 'no-denominator' | 'nothing-to-cover' | 'more-than-all' | 'not-of-units';

const inPercent = (over: number, under: number): Fraction => hundred.times(Fraction.of(over)).by(Fraction.of(under));

/**
 * The share that counts give. What a source leaves out comes off the denominator, and those of it that met off the
 * numerator; where it does not say how many met, the share lies between all of them and none of them.
 */
const shareOfCounts = ({ numerator, denominator, excluded }: Observation): Share | null => {
  if (numerator === undefined || denominator === undefined) return null;
  const left = excluded?.number ?? 0;
  const [units, most, least] = [
    denominator - left,
    numerator - (excluded?.met ?? 0),
    numerator - (excluded?.met ?? left),
  ];
  const unsaid = excluded !== undefined && excluded.met === undefined;
  const [low, high] = unsaid ? [Math.max(0, least), Math.min(most, units)] : [least, most];
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

/** The value of a percentage: its counts decide where they give what is printed; 2,499 of 2,500 is not 100 %. */
export const percentage = (one: Observation): Interval => {
  const value = one.value as number;
  const counts = shareOfCounts(one);
  const exact = (one.qualifier ?? 'exact') === 'exact';
  const rounded = printed(value, 'about');
  return exact && counts !== null && typeof counts !== 'string' && verdict(counts, rounded) === 'satisfies'
    ? counts
    : printed(value, one.qualifier);
};
