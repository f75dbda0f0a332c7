import { lastDay } from '../calendar/civil-day.ts';
import type { Dates, File, Indicator, Observation } from '../file/file-shapes.ts';
import { knownFrom } from '../known/known-from.ts';

const settled = ['revised', 'final', 'derived'];

/**
 * A value that cannot be what it says: fewer than no children, or a final number of a period that was not over when it was
 * published. Its own date says that; a document from before may only have been cited beside the one that gives it.
 */
const isImpossible = (one: Observation, { sensitivity, unit }: Indicator): boolean =>
  (sensitivity === 'small-cell' && unit.kind === 'plain' && one.value !== null && one.value < 0) ||
  (settled.includes(one.status) && one.published !== undefined && lastDay(one.published) < lastDay(one.period));

/** The values of an indicator that have come by a date, whether they may be judged or are only shown. */
export const shownObservations = (indicator: Indicator, file: File, { asOf, knownAt }: Dates): Observation[] =>
  (file.observations ?? []).filter(
    (one) =>
      one.indicator === indicator.id &&
      (one.state === undefined || one.state === 'approved') &&
      lastDay(one.period) <= asOf &&
      knownFrom(one, one.period, file) <= knownAt,
  );

/** What another source says is shown, and decides no more about an absence than about a value. */
export const isAbsence = ({ value, completionRate, status, partYear }: Observation): boolean =>
  value === null && completionRate === undefined && status !== 'alternative' && partYear !== true;

/** Those that may be judged: of the whole of their time, and possible. */
export const knownObservations = (indicator: Indicator, file: File, dates: Dates): Observation[] =>
  shownObservations(indicator, file, dates).filter(
    (one) => one.status !== 'alternative' && one.partYear !== true && !isImpossible(one, indicator),
  );
