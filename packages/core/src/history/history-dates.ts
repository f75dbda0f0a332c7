import type { Programme } from '../generated/types.ts';
import { startOf } from '../lookup/start-of.ts';
import { duePeriods } from '../time/due-periods.ts';
import { lastDay } from '../time/last-day.ts';

/** How often a history looks: at the ends of periods, or whenever data were released. */
export type HistoryRhythm = 'month' | 'quarter' | 'half-year' | 'year' | 'release';

/**
 * Sensible dates for a history: the last days of the periods between the programme's start and a date, or the dates of
 * its releases, and the date itself. Where no start is stated, the day of the plan's document stands in. Values of a period are published after it, so the plan's own end is no end here.
 *
 * @returns in order of time, each once; only the date itself where it lies before the start, or no start is known
 *
 * @example
 * historyDates({ period: { start: '2021', end: '2025' } }, { asOf: '2023-06-30', every: 'year' }) // => ['2021-12-31', '2022-12-31', '2023-06-30']
 */
export function historyDates(
  programme: Pick<Programme, 'period' | 'releases'> & Partial<Pick<Programme, 'documents'>>,
  { asOf, every }: { readonly asOf: string; readonly every: HistoryRhythm },
): string[] {
  const { period, releases = [], documents = [] } = programme;
  const from = startOf({}, { programme: { period, documents }, documents: new Map() }).day;
  const dates =
    every === 'release'
      ? releases.map((release) => release.asOf).filter((date) => date <= asOf)
      : from === null
        ? []
        : duePeriods(every, from, asOf).map(lastDay);
  return [...new Set([...dates, asOf])].sort();
}
