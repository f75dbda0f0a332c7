import { dayCount, firstDay, lastDay } from '../calendar/civil-day.ts';
import { periodsBetween } from '../calendar/periods-between.ts';
import type { Indicator } from '../file/file-shapes.ts';
import { addedUp } from './added-up.ts';
import type { Value } from './value.ts';

/** A count to date that reaches back beyond a period says, with the value of the day before it, what has come in it. */
const inPeriod = (values: readonly Value[], indicator: Indicator, period: string, asOf: string): Value | null => {
  const [from, to] = [firstDay(period), lastDay(period)];
  const sum = addedUp(values, indicator, from, to, asOf);
  if (sum === null) return null;
  const { allows, complete, parts, fell, reference } = sum;
  const whole = complete || (allows.high !== undefined && reference === to);
  return {
    period,
    first: from,
    reference: to,
    part: false,
    settled: parts.every(({ settled }) => settled),
    fell,
    allows: whole && reference === to ? allows : { ...(allows.low ? { low: allows.low } : {}) },
  };
};

/** How much came in each closed period, of values that add up; a part of a period without a value makes a lower bound. */
export const countedInPeriods = (
  values: readonly Value[],
  indicator: Indicator,
  rhythm: string,
  from: string,
  to: string,
): Value[] => periodsBetween(rhythm, from, to).flatMap((period) => inPeriod(values, indicator, period, to) ?? []);

const longest: Readonly<Record<string, number>> = { month: 31, quarter: 92, 'half-year': 184 };

/** Whether a value is for a longer time than any such period has. */
export const isLonger = ({ first, reference }: Value, rhythm: string): boolean =>
  dayCount(reference) - dayCount(first) >= (longest[rhythm] ?? 366);
