import { lastDay } from '../calendar/civil-day.ts';
import type { Dates, File, Indicator, Target } from '../file/file-shapes.ts';
import { revisionsOn } from './current-target.ts';
import { firstDue } from './first-due.ts';
import { successorsOf } from './successors-of.ts';

/** Whether an area is another one or lies within it; every area lies within the programme's. */
const isWithin = (id: string, area: string | undefined, { areas = [] }: File): boolean =>
  area === undefined ||
  id === area ||
  areas.some((one) => one.id === id && one.parent !== undefined && isWithin(one.parent, area, { areas } as File));

/** What stands in the place of an area on a day. */
const standsFor = (id: string, day: string, file: File, dates: Dates): string =>
  successorsOf(id, file.areas ?? [], file, dates)
    .filter(({ since }) => since <= day)
    .pop()?.id ?? id;

/** The areas that make up another on a day. */
export const partsOn = (area: string | undefined, day: string, file: File, dates: Dates): readonly string[] => {
  const { areas = [] } = file;
  const tops = areas.filter(({ parent }) => parent === undefined);
  const [only] = tops;
  // A single area at the top stands for that of the programme.
  const above = area === undefined && only && tops.length === 1 ? only.id : area;
  const below = areas.filter(({ parent }) =>
    parent === undefined ? above === undefined : standsFor(parent, day, file, dates) === above,
  );
  return below
    .filter(({ from }) => from === undefined || lastDay(from) <= day)
    .map(({ id }) => id)
    .filter((id) => {
      const now = standsFor(id, day, file, dates);
      return now === id || !below.some((one) => one.id === now);
    });
};

/** The days from which an area is another one: something came into it, or left it; of the least of several, fewer are asked. */
const breaksOf = (area: string | undefined, { aggregation }: Indicator, file: File, dates: Dates): readonly string[] =>
  (file.areas ?? [])
    .flatMap(({ id }) => {
      const steps = successorsOf(id, file.areas ?? [], file, dates);
      return steps.filter((step, n) => {
        const from = n === 0 ? id : (steps[n - 1]?.id ?? id);
        const [left, joined] = [isWithin(from, area, file), isWithin(step.id, area, file)];
        return left !== joined || (left && aggregation === 'minimum' && from !== area);
      });
    })
    .map(({ since }) => since)
    .sort();

/** Of an area that was merged, which time a target is judged in. */
export interface Era {
  /** Whether a day lies in it, if the latest value is of the day given. */
  readonly holds: (day: string, latest: string | undefined) => boolean;
  /** The day on which it ended; undefined where it goes on. */
  readonly ended: string | undefined;
}

/** A count is set for the area as it was when it was last set, and so is all for an area that is gone; a rate is judged as it is. */
export const eraOf = (target: Target, indicator: Indicator, file: File, dates: Dates): Era => {
  const breaks = breaksOf(target.area, indicator, file, dates);
  const number = (day: string): number => breaks.filter((date) => date <= day).length;
  const isGone = target.area !== undefined && successorsOf(target.area, file.areas ?? [], file, dates).length > 0;
  if (indicator.aggregation !== 'sum' && !isGone)
    return { holds: (day, latest = dates.asOf) => number(day) === number(latest), ended: undefined };
  const written = target.written ?? target;
  const set = revisionsOn(written, dates, file).pop()?.date ?? firstDue(target, file).day ?? '';
  const formed = (file.areas ?? []).find(({ id }) => id === target.area)?.from;
  const since = formed !== undefined && lastDay(formed) >= set ? lastDay(formed) : set;
  return {
    holds: (day) => number(day) === number(since),
    ended: breaks.find((date) => date > since && date <= dates.asOf),
  };
};
