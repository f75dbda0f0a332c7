import type { Reason } from '../answer/reason.ts';
import type { Indicator, Observation, Target } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { daysIn } from '../time/days-in.ts';
import { lastDay } from '../time/last-day.ts';
import { isBeforeEnd } from './is-before-end.ts';
import { isEstimate } from './is-estimate.ts';
import { isNegativeCount } from './is-negative-count.ts';
import { sameGroup } from './same-group.ts';

/** Which values are asked for: of which area and group, and by which kind of target. */
export type Asked = Pick<Target, 'area' | 'breakdown'> & {
  readonly kind?: Target['kind'] | undefined;
  readonly place?: string | undefined;
  /** The only census or method whose values may be used; all of them when absent. */
  readonly vintage?: string | undefined;
};

const absences: Readonly<Record<NonNullable<Observation['absence']>, Reason>> = {
  withheld: 'value-withheld',
  'not-applicable': 'value-not-applicable',
  unreadable: 'value-unreadable',
  'not-collected': 'value-absent',
};

/** The shortest that a full reporting period can be, in days. */
const fullPeriod: Readonly<Record<Indicator['frequency'], number>> = {
  month: 28,
  quarter: 90,
  'half-year': 181,
  year: 365,
  once: 0,
  irregular: 0,
};

/** Part of a period is said to be one, or is shorter than what a flow is reported for, where parts are not added up. */
const isPartYear = (observation: Observation, indicator: Indicator, { kind }: Asked): boolean => {
  if (observation.partYear === true) return true;
  const flows = indicator.timeBasis === 'flow' || indicator.timeBasis === 'year-to-date';
  if (!flows || kind === 'cumulative' || kind === 'recurrent') return false;
  return daysIn(observation.period) < fullPeriod[indicator.frequency];
};

/** Why a known observation may not be judged, or null. */
export const barredReason = (
  observation: Observation,
  indicator: Indicator,
  asked: Asked,
  { asOf }: Pick<Lookup, 'asOf'>,
): Reason | null => {
  if (observation.place !== asked.place) return 'other-place';
  if (observation.area !== asked.area) return 'other-area';
  if (!sameGroup(observation.breakdown, asked.breakdown)) return 'other-group';
  if (asked.vintage !== undefined && (observation.vintage ?? '') !== asked.vintage) return 'vintage-differs';
  if (observation.state !== undefined && observation.state !== 'approved') return 'not-released';
  if (lastDay(observation.period) > asOf) return 'after-as-of';
  if (observation.status === 'alternative') return 'alternative-value';
  if (isPartYear(observation, indicator, asked)) return 'part-year-value';
  if (observation.value === null) return observation.absence ? absences[observation.absence] : 'value-absent';
  // A file cannot hold such a number; a programme made by a program can.
  if (!Number.isFinite(observation.value)) return 'value-unreadable';
  if (isNegativeCount(observation, indicator)) return 'value-below-zero';
  if (isBeforeEnd(observation) && !isEstimate(observation)) return 'final-before-end';
  return null;
};
