import { dayCount, daysAfter } from '../calendar/civil-day.ts';
import { yearOf } from '../calendar/year-of.ts';
import type { Indicator } from '../file/file-shapes.ts';
import { Fraction } from '../exact/fraction.ts';
import { differenceOf, exactly, type Interval, isExact, sumOf } from '../exact/interval.ts';
import type { Value } from './value.ts';

/** What has come from one day on, as far as it is known. */
export interface Sum {
  /** The last day that is counted. */
  readonly reference: string;
  /** What the parts give together; where days are missing only the lower end counts. */
  readonly allows: Interval;
  /** False when days are missing before the last one counted, or a year ended without its last value. */
  readonly complete: boolean;
  readonly parts: readonly Value[];
  /** Whether the total is lower than one that was given before. */
  readonly fell: boolean;
}

interface Chosen {
  readonly values: readonly Value[];
  readonly days: number;
}

const lengthOf = ({ first, reference }: Value): number => dayCount(reference) - dayCount(first) + 1;
const longest = ({ values }: Chosen): number => Math.max(0, ...values.map(lengthOf));

const better = (a: Chosen, b: Chosen): Chosen => {
  if (a.days !== b.days) return a.days > b.days ? a : b;
  if (a.values.length !== b.values.length) return a.values.length < b.values.length ? a : b;
  return longest(b) > longest(a) ? b : a;
};

/** Every choice of periods that do not overlap, tried out: the one that covers most days, of equals the one with fewest. */
const mostDays = (values: readonly Value[], after: string): Chosen =>
  values
    .map((value, n) => {
      if (value.first <= after) return { values: [], days: 0 };
      const rest = mostDays(values.slice(n + 1), value.reference);
      return { values: [value, ...rest.values], days: lengthOf(value) + rest.days };
    })
    .reduce<Chosen>(better, { values: [], days: 0 });

const total = (parts: readonly Value[]): Interval =>
  parts.reduce<Interval>((sum, { allows }) => sumOf(sum, allows ?? {}), exactly(Fraction.zero));

/** Flows add up, period by period. */
const flows = (values: readonly Value[], from: string, to: string | null): readonly Value[] =>
  mostDays(
    values.filter(({ first, reference }) => first >= from && (to === null || reference <= to)),
    '',
  ).values;

/** Of a count to date the latest value of each year; in the year in which it starts, what came before is taken off. */
const countsToDate = (values: readonly Value[], from: string, to: string | null): readonly Value[] => {
  const inside = values.filter(({ reference }) => reference >= from && (to === null || reference <= to));
  const years = [...new Set(inside.map(({ first }) => first))];
  return years.flatMap((year) => {
    const last = inside.filter(({ first }) => first === year).pop() as Value;
    if (year >= from) return [last];
    const before = values.find(({ first, reference }) => first === year && reference === daysAfter(from, -1));
    return before?.allows && last.allows
      ? [
          {
            ...last,
            first: from,
            allows: differenceOf(last.allows, before.allows),
            settled: last.settled && before.settled,
          },
        ]
      : [];
  });
};

/** Adds up what has come from one day to another; null where nothing is known. */
export const addedUp = (
  values: readonly Value[],
  { timeBasis, yearStart }: Indicator,
  from: string,
  to: string | null,
  asOf: string,
): Sum | null => {
  const toDate = timeBasis === 'year-to-date';
  const parts = toDate ? countsToDate(values, from, to) : flows(values, from, to);
  const last = parts[parts.length - 1];
  if (last === undefined) return null;
  const { reference } = last;
  const covered = parts.reduce((days, value) => days + lengthOf(value), 0);
  const yearEnd = yearOf(reference, yearStart).last;
  const closes = to !== null && to < yearEnd ? to : yearEnd;
  const unfinished = toDate && reference < closes && asOf > closes;
  const complete = covered === dayCount(reference) - dayCount(from) + 1 && !unfinished;
  const { low, high } = total(parts);
  // Where a part is below zero, what is missing may be too, and bounds nothing.
  const bounds = complete || parts.every(({ allows }) => allows?.low && allows.low.at.sign >= 0);
  return {
    reference,
    allows: { ...(low && bounds ? { low } : {}), ...(high && complete ? { high } : {}) },
    complete: complete && parts.every(({ allows }) => allows && isExact(allows)),
    parts,
    fell: last.fell || last.corrected === true,
  };
};

/** The latest running total stands for all that came before it. */
export const latestTotal = (values: readonly Value[], to: string | null): Sum | null => {
  const inside = values.filter(({ first }) => to === null || first <= to);
  const last = inside[inside.length - 1];
  if (!last) return null;
  const allows = last.allows ?? {};
  return {
    reference: last.reference,
    allows,
    complete: isExact(allows),
    parts: [last],
    fell: last.fell || last.corrected === true,
  };
};
