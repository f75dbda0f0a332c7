import { lastDay } from '../calendar/civil-day.ts';
import type { Dates, File, Indicator, Target } from '../file/file-shapes.ts';
import { sameGroup } from '../values/same-group.ts';
import { knownFrom } from './known-from.ts';

/**
 * The censuses or methods to which the known values of a change belong, in the order in which they were first published;
 * what names none is one of its own.
 */
export const vintagesOf = (target: Target, indicator: Indicator, file: File, { asOf, knownAt }: Dates): string[] => {
  const values = (file.observations ?? [])
    .filter((one) => one.indicator === indicator.id && one.place === undefined && one.value !== null)
    .filter((one) => one.area === target.area && sameGroup(one.breakdown, target.breakdown))
    .map((one) => ({ vintage: one.vintage ?? '', from: knownFrom(one, one.period, file), end: lastDay(one.period) }))
    .filter(({ from, end }) => from <= knownAt && end <= asOf)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return values.length === 0 ? [''] : [...new Set(values.map(({ vintage }) => vintage))];
};
