import { lastDay } from '../calendar/civil-day.ts';
import type { Dates, File, Indicator, Target } from '../file/file-shapes.ts';
import { partsOn } from '../known/merged-areas.ts';
import { isAbsence, shownObservations } from './known-observations.ts';
import { isOf } from './values-of.ts';

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
  if (told.some((one) => isAbsence(one) && one.absence === 'withheld')) return 'withheld';
  // An area that is withheld withholds what it is a part of.
  const isPart = (one: (typeof told)[number]): boolean =>
    partsOn(target.area, lastDay(one.period), file, dates).some((id) => isOf({ ...target, area: id }, one));
  if (
    (indicator.aggregation ?? 'none') !== 'none' &&
    shownObservations(indicator, file, dates).some(
      (one) => isAbsence(one) && one.absence === 'withheld' && counts(lastDay(one.period)) && isPart(one),
    )
  )
    return 'withheld';
  const none = told.filter((one) => isAbsence(one) && one.absence === 'not-applicable');
  return none.length > 0 && none.length === told.length ? 'not-applicable' : null;
};
