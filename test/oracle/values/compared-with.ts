import { firstDay, lastDay } from '../calendar/civil-day.ts';
import type { Dates, File, Indicator, Target } from '../file/file-shapes.ts';
import { differenceOf } from '../exact/interval.ts';
import type { Value } from './value.ts';
import { valuesOf } from './values-of.ts';

const aYearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

const lastYear = ({ period }: Value): string =>
  period
    .split('/')
    .map((part) => aYearBefore(part))
    .join('/');

/** How far each value stands above what it is compared with: that of a year before, or of another place. */
export const comparedWith = (
  values: readonly Value[],
  target: Target,
  indicator: Indicator,
  file: File,
  dates: Dates,
): Value[] => {
  const place = target.compareWith?.base === 'place' ? target.compareWith.place : undefined;
  const others = place === undefined ? values : valuesOf(target, indicator, file, dates, { place });
  return values.map((value) => {
    const { allows: _, ...rest } = value;
    const period = place === undefined ? lastYear(value) : value.period;
    const other = others.find(
      ({ first, reference }) => (first === firstDay(period) || first === value.first) && reference === lastDay(period),
    );
    return other?.allows && value.allows
      ? { ...rest, settled: value.settled && other.settled, allows: differenceOf(value.allows, other.allows) }
      : { ...rest, reason: 'comparison-not-published' };
  });
};
