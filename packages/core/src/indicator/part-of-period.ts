import type { Indicator, Observation, Target } from '../generated/types.ts';
import { kinds } from '../kind/kinds.ts';
import { daysIn } from '../time/days-in.ts';
import { lastDay } from '../time/last-day.ts';
import { yearOf } from '../time/year-of.ts';
import { goalOf } from './goal.ts';

/** The shortest that a full reporting period can be, in days. */
const fullPeriod: Readonly<Record<Indicator['frequency'], number>> = {
  month: 28,
  quarter: 90,
  'half-year': 181,
  year: 365,
  once: 0,
  irregular: 0,
};

export type JudgedBy = Partial<Pick<Target, 'kind' | 'comparator' | 'value' | 'low' | 'high' | 'tolerance'>>;

/**
 * Whether a value covers only a part of what it is usually given for, and so is shown and not judged: it says so itself; a
 * year to date has not reached the end of its year; a flow or an average is given for less than its rhythm. Where parts
 * are added up, parts of a count are no such thing, nor are counts so far that are compared with others of as long a time.
 */
export function isPartOfPeriod(observation: Observation, indicator: Indicator, asked: JudgedBy): boolean {
  const { period, partYear, value } = observation;
  const { timeBasis, frequency, yearStart } = indicator;
  if (partYear === true) return true;
  if (timeBasis === 'average') return daysIn(period) < fullPeriod[frequency];
  if (asked.kind !== undefined && kinds[asked.kind].adds) return false;
  if (timeBasis === 'flow') return daysIn(period) < fullPeriod[frequency];
  if (timeBasis !== 'year-to-date' || (asked.kind !== undefined && kinds[asked.kind].likeTimes)) return false;
  const last = lastDay(period);
  return last !== yearOf(last, yearStart).end && !settles(value, indicator, asked);
}

/**
 * A count so far says something of its whole year: under a ceiling that is kept it stays on hold, what is exceeded stays
 * exceeded, and a floor that has been reached stays reached.
 */
function settles(value: number | null, indicator: Indicator, { kind, comparator, ...asked }: JudgedBy): boolean {
  const soFar = kind && kinds[kind].soFar;
  if (value === null || comparator === undefined || soFar === undefined) return false;
  const goal = goalOf({ ...asked, comparator }, indicator);
  if ('reason' in goal || goal.way === 0) return false;
  const { low, lowOpen } = goal.accepts;
  return goal.way === 1 ? (lowOpen ? value > low : value >= low) : soFar === 'floor-and-ceiling';
}
