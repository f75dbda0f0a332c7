import { lastDay } from '../calendar/civil-day.ts';
import type { Dates, File, Indicator, Observation, Target } from '../file/file-shapes.ts';
import { Fraction } from '../exact/fraction.ts';
import { currentTarget } from '../known/current-target.ts';
import { printed, verdict, exactly } from '../exact/interval.ts';

/**
 * The value that a printed rate of completion gives, for a count that should rise: rate × target, by the target that was
 * valid when the period ended. Of wholes it must be the only one whose share of the target rounds to the rate.
 */
export const valueFromRate = (
  { completionRate, period }: Observation,
  target: Target,
  { direction, unit, timeBasis }: Indicator,
  file: File,
  dates: Dates,
): Fraction | null => {
  if (completionRate?.of !== 'value' || direction !== 'up' || unit.kind !== 'plain') return null;
  // What is to be reached, or counted up to a total of which the rate speaks: that of one period says nothing of several.
  if (target.kind !== 'reach' && (target.kind !== 'cumulative' || timeBasis === 'flow')) return null;
  const { value } = currentTarget(target.written ?? target, { ...dates, asOf: lastDay(period) }, file);
  if (value === undefined || value <= 0) return null;
  const [asked, rate] = [Fraction.of(value), Fraction.of(completionRate.rate)];
  const derived = rate.times(asked).by(Fraction.of(100));
  if (unit.whole !== true) return derived;
  const prints = (whole: Fraction): boolean =>
    verdict(exactly(whole.times(Fraction.of(100)).by(asked)), printed(completionRate.rate, 'about')) === 'satisfies';
  const near = [-1, 0, 1, 2].map((n) => derived.floor.plus(Fraction.of(n))).filter(prints);
  return near.length === 1 ? (near[0] as Fraction) : null;
};
