import type { Reason } from '../answer/reason.ts';
import type { Indicator, Observation, Target } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { sameGroup } from '../lookup/same-group.ts';
import { lastDay } from '../time/last-day.ts';
import { isNegativeCount } from './is-negative-count.ts';
import { type JudgedBy, isPartOfPeriod } from './part-of-period.ts';
import { isEstimate } from './reading.ts';

/** Which values are asked for: of which area, group or place, and by what target. */
export type Asked = Pick<Target, 'area' | 'breakdown'> &
  JudgedBy & {
    /** The target itself, where it is one that asks. */
    readonly id?: string | undefined;
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

/** Why a known observation may not be judged, or null. */
export function barredReason(
  observation: Observation,
  indicator: Indicator,
  asked: Asked,
  { asOf }: Pick<Lookup, 'asOf'>,
): Reason | null {
  if (observation.place !== asked.place) return 'other-place';
  if (observation.area !== asked.area) return 'other-area';
  if (!sameGroup(observation.breakdown, asked.breakdown)) return 'other-group';
  if (asked.vintage !== undefined && (observation.vintage ?? '') !== asked.vintage) return 'vintage-differs';
  if (observation.state !== undefined && observation.state !== 'approved') return 'not-released';
  if (lastDay(observation.period) > asOf) return 'after-as-of';
  if (observation.status === 'alternative') return 'alternative-value';
  if (isPartOfPeriod(observation, indicator, asked)) return 'part-year-value';
  if (observation.value === null && observation.completionRate && !observation.absence) return 'rate-only';
  if (observation.value === null) return observation.absence ? absences[observation.absence] : 'value-absent';
  // A file cannot hold such a number; a programme made by a program can.
  if (!Number.isFinite(observation.value)) return 'value-unreadable';
  if (isNegativeCount(observation, indicator)) return 'value-below-zero';
  if (isBeforeEnd(observation) && !isEstimate(observation)) return 'final-before-end';
  return null;
}

/** A value that was published before its period was over: an estimate at best, whatever it calls itself. */
export function isBeforeEnd({ published, period }: Pick<Observation, 'published' | 'period'>): boolean {
  return published !== undefined && lastDay(published) < lastDay(period);
}
