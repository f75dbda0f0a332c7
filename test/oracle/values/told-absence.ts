import { lastDay } from '../calendar/civil-day.ts';
import type { Dates, File, Indicator, Observation, Target } from '../file/file-shapes.ts';
import { shownObservations } from './known-observations.ts';
import { isOf } from './values-of.ts';

/** What another source says is shown, and decides no more about an absence than about a value. */
const isAbsent = ({ value, completionRate, status, partYear }: Observation): boolean =>
  value === null && completionRate === undefined && status !== 'alternative' && partYear !== true;

/**
 * What the absence of values says where none can be used: withheld at its source, no task, or nothing.
 *
 * @param counts whether a value that ends on a day counts
 */
export const toldAbsence = (
  target: Target,
  indicator: Indicator,
  file: File,
  dates: Dates,
  counts: (reference: string) => boolean,
): 'withheld' | 'not-applicable' | null => {
  const told = shownObservations(indicator, file, dates).filter(
    (one) => isOf(target, one) && counts(lastDay(one.period)),
  );
  if (told.some((one) => isAbsent(one) && one.absence === 'withheld')) return 'withheld';
  const none = told.filter((one) => isAbsent(one) && one.absence === 'not-applicable');
  return none.length > 0 && none.length === told.length ? 'not-applicable' : null;
};
