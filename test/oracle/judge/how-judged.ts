import type { Indicator, Target } from '../file/file-shapes.ts';

/** Kinds that are due in every period: they count from the start of the plan, whatever came before. */
export const isHeld = ({ kind, deadline, relative }: Target): boolean =>
  ['hold', 'recurrent', 'compare'].includes(kind) ||
  relative?.base === 'previous-period' ||
  (deadline === null && ['standard', 'coverage'].includes(kind));

/** Counts that are added up, over the plan or in each of its periods. */
export const addsUp = ({ kind }: Target, { timeBasis }: Indicator): boolean =>
  ['cumulative', 'recurrent'].includes(kind) && ['flow', 'year-to-date'].includes(timeBasis);

/** A rhythm by the years of an indicator, which begin in January unless it says otherwise. */
export const inYearsOf = ({ yearStart = '01-01' }: Indicator, rhythm: string): string =>
  rhythm === 'year' ? `year from ${yearStart}` : rhythm;

/** The periods in which a line is tested: of a count to date its years. */
export const testedIn = (indicator: Indicator): string =>
  inYearsOf(indicator, indicator.timeBasis === 'year-to-date' ? 'year' : indicator.frequency);
