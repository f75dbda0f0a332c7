import { lastDay } from './civil-day.ts';
import type { Dates, File, Observation, Target } from './file-shapes.ts';
import { Fraction } from './fraction.ts';
import { exactly, printed, type Interval } from './interval.ts';
import { knownFrom } from './known-from.ts';

export interface Value {
  readonly period: string;
  readonly reference: string;
  /** What the value allows; absent for a share without both counts. */
  readonly allows?: Interval;
  readonly settled: boolean;
  /** The values that a revised one replaced. */
  readonly replaced: readonly Fraction[];
}

const ranks = ['revised', 'final', 'derived', 'provisional', 'estimated'];

const share = ({ numerator, denominator }: Observation): Interval | undefined =>
  numerator === undefined || denominator === undefined || denominator === 0
    ? undefined
    : exactly(Fraction.of(100).times(Fraction.of(numerator)).by(Fraction.of(denominator)));

const estimates = ['provisional', 'estimated'];

const isEarly = ({ published, period }: Observation): boolean =>
  published !== undefined && lastDay(published) < lastDay(period);

const countsPeople = ({ indicators }: File, { indicator }: Observation): boolean =>
  indicators.some(
    ({ id, sensitivity, unit }) => id === indicator && sensitivity === 'small-cell' && unit.kind === 'plain',
  );

/** The values of a target that count on a date, one for each period, by reference date. */
export const valuesOf = (target: Target, file: File, { asOf, knownAt }: Dates): Value[] => {
  const known = (file.observations ?? []).filter(
    (one) =>
      one.indicator === target.indicator &&
      one.area === target.area &&
      Object.keys(one.breakdown ?? {}).length === 0 &&
      one.value !== null &&
      one.status !== 'alternative' &&
      one.partYear !== true &&
      (one.state === undefined || one.state === 'approved') &&
      lastDay(one.period) <= asOf &&
      (!isEarly(one) || estimates.includes(one.status)) &&
      !(one.value < 0 && countsPeople(file, one)) &&
      knownFrom(one, one.period, file) <= knownAt,
  );
  const inPercent = file.indicators.find(({ id }) => id === target.indicator)?.unit.kind === 'percent';
  const counted = ['standard', 'coverage'].includes(target.kind);
  const periods = [...new Set(known.map(({ period }) => period))];
  return periods
    .flatMap((period) => {
      const rivals = known.filter((one) => one.period === period);
      const best = Math.min(...rivals.map(({ status }) => ranks.indexOf(status)));
      const equals = rivals.filter(({ status }) => ranks.indexOf(status) === best);
      const latest = equals
        .map((one) => knownFrom(one, period, file))
        .sort()
        .pop();
      const chosen = equals.filter((one) => knownFrom(one, period, file) === latest);
      const [first] = chosen;
      if (first === undefined || chosen.some((one) => one.value !== first.value || one.qualifier !== first.qualifier))
        return [];
      const ofUnits = target.kind !== 'standard' || !inPercent || first.ofUnits === true;
      const allows =
        counted && (!inPercent || first.numerator !== undefined)
          ? share(first)
          : printed(first.value as number, first.qualifier);
      return [
        {
          period,
          reference: lastDay(period),
          settled: best < 3,
          replaced:
            first.status === 'revised'
              ? rivals.filter((one) => !chosen.includes(one)).map((one) => Fraction.of(one.value as number))
              : [],
          ...(allows === undefined || !ofUnits ? {} : { allows }),
        },
      ];
    })
    .sort((a, b) => (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0));
};
