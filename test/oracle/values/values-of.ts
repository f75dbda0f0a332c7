import { lastDay } from '../calendar/civil-day.ts';
import type { Dates, File, Indicator, Observation, Target } from '../file/file-shapes.ts';
import { exactly, isBelow, printed } from '../exact/interval.ts';
import { knownFrom } from '../known/known-from.ts';
import { valueFromRate } from './from-rate.ts';
import { definitionOn } from './definition-of.ts';
import { isAbsence, knownObservations, shownObservations } from './known-observations.ts';
import { rateOf, shareOfUnits, unitsTold } from './of-units.ts';
import { sameGroup } from './same-group.ts';
import { timeOf } from './time-of.ts';
import { type Absence, setsOfParts, withTotals } from './total-from-parts.ts';
import type { Value } from './value.ts';

const ranks = ['revised', 'final', 'derived', 'provisional', 'estimated'];
const settledRanks = 3;

const rankOf = ({ status }: Observation): number => ranks.indexOf(status);

/** Which of an indicator's values are asked for, besides those of the target's own area and group. */
export interface Asked {
  /** Those of a place to compare with. */
  readonly place?: string | undefined;
  /** Those of one census or method. */
  readonly vintage?: string | undefined;
}

/** Whether a value is of the area and the group that the target names: the programme's area and the total where it names none. */
export const isOf = (target: Target, one: Observation, { place, vintage }: Asked = {}): boolean =>
  one.place === place &&
  (vintage === undefined || (one.vintage ?? '') === vintage) &&
  one.area === (place === undefined ? target.area : undefined) &&
  sameGroup(one.breakdown, target.breakdown);

/** Of several values of one time the best settled, then the latest published; two that differ are none. */
const chosenOf = (rivals: readonly Observation[], file: File): Observation | null => {
  const best = Math.min(...rivals.map(rankOf));
  const equals = rivals.filter((one) => rankOf(one) === best);
  const known = equals.map((one) => knownFrom(one, one.period, file));
  const latest = [...known].sort().pop();
  const chosen = equals.filter((_, n) => known[n] === latest);
  const [first] = chosen;
  return first && chosen.every((one) => one.value === first.value && one.qualifier === first.qualifier) ? first : null;
};

/** What the chosen value allows. */
const allowed = (
  one: Observation,
  target: Target,
  indicator: Indicator,
  file: File,
  dates: Dates,
): Pick<Value, 'allows' | 'reason' | 'rateOnly' | 'derived'> => {
  if (one.value === null) {
    const derived = valueFromRate(one, target, indicator, file, dates);
    return derived ? { allows: exactly(derived), derived: true } : { rateOnly: true };
  }
  if (target.kind === 'standard' || target.kind === 'coverage') {
    const share = shareOfUnits(one, target, indicator);
    return typeof share === 'string' ? { reason: share } : { allows: share };
  }
  return { allows: indicator.unit.kind === 'plain' ? printed(one.value, one.qualifier) : rateOf(one, indicator) };
};

const totals = ['year-to-date', 'running-total'];

/** Whether a revised count is surely lower than one that it replaces: of a bound, all that it allows. */
const isCorrected = (chosen: Observation, rivals: readonly Observation[], { timeBasis }: Indicator): boolean =>
  totals.includes(timeBasis) &&
  chosen.status === 'revised' &&
  rivals.some(
    (rival) =>
      rival.value !== null &&
      chosen.value !== null &&
      isBelow(printed(chosen.value, chosen.qualifier), printed(rival.value, rival.qualifier).low),
  );

/** The values that were published of a target's area and group, or of a place, one for each time, by reference date. */
const publishedOf = (target: Target, indicator: Indicator, file: File, dates: Dates, asked: Asked): Value[] => {
  const timed = knownObservations(indicator, file, dates)
    .filter((one) => isOf(target, one, asked) && (one.value !== null || one.completionRate !== undefined))
    .map((one) => ({ one, ...timeOf(one.period, indicator) }));
  const keyOf = ({ first, reference, one }: (typeof timed)[number]): string =>
    `${first}/${reference} ${one.definition ?? definitionOn(indicator, one.period)}`;
  const times = [...new Set(timed.map(keyOf))];
  return times
    .flatMap((time) => {
      const rivals = timed.filter((rival) => keyOf(rival) === time);
      const chosen = chosenOf(
        rivals.map(({ one }) => one),
        file,
      );
      const found = rivals.find(({ one }) => one === chosen);
      if (!chosen || !found) return [];
      const { first, reference, part } = found;
      const units = unitsTold(chosen);
      return [
        {
          period: chosen.period,
          first,
          reference,
          part,
          settled: rankOf(chosen) < settledRanks,
          definition: chosen.definition ?? definitionOn(indicator, chosen.period),
          fell: false,
          excludes: chosen.excluded !== undefined,
          corrected: isCorrected(
            chosen,
            rivals.map(({ one }) => one),
            indicator,
          ),
          uncounted: chosen.numerator === undefined || chosen.denominator === undefined,
          ...(units ? { counts: units } : {}),
          ...allowed(chosen, target, indicator, file, dates),
        },
      ];
    })
    .sort((a, b) => (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : a.first < b.first ? 1 : -1));
};

/** A total that is lower than an earlier one fell: a count since the beginning, or a count to date within its year. */
const withFalls = (values: readonly Value[], { timeBasis }: Indicator): Value[] =>
  values.map((value) => {
    const before = values.filter(
      ({ first, reference }) =>
        reference < value.reference &&
        (timeBasis === 'running-total' || (timeBasis === 'year-to-date' && first === value.first)),
    );
    const fell = before.some(({ allows }) => value.allows && isBelow(value.allows, allows?.low));
    return fell ? { ...value, fell } : value;
  });

/** The values of a target that count on a date, or those of a place to compare with: published, or from complete groups. */
export const valuesOf = (target: Target, indicator: Indicator, file: File, dates: Dates, asked: Asked = {}): Value[] =>
  withFalls(
    withTotals(
      publishedOf(target, indicator, file, dates, asked),
      setsOfParts(target, indicator, file, dates, asked.place === undefined, (part) => ({
        values: publishedOf({ ...target, ...part }, indicator, file, dates, asked),
        absences: absencesOf({ ...target, ...part }, indicator, file, dates),
      })),
      indicator,
    ),
    indicator,
  );

/** When a source says that a value is withheld, or that there was no task. */
const absencesOf = (target: Target, indicator: Indicator, file: File, dates: Dates): Absence[] =>
  shownObservations(indicator, file, dates)
    .filter((one) => isOf(target, one) && isAbsence(one))
    .map((one) => ({ ...timeOf(one.period, indicator), absence: one.absence ?? '' }));

/** Whether a value of the target has come, though perhaps one that cannot be judged. */
export const hasCome = (target: Target, indicator: Indicator, file: File, dates: Dates, from: string): boolean =>
  shownObservations(indicator, file, dates).some(
    (one) => isOf(target, one) && one.value !== null && lastDay(one.period) >= from,
  );
