import type { Dates, File, Indicator, Target } from '../file/file-shapes.ts';
import { Fraction } from '../exact/fraction.ts';
import { exactly, type Interval, sumOf, upTo } from '../exact/interval.ts';
import { partsOn } from '../known/merged-areas.ts';
import type { Value } from './value.ts';

type Parts = readonly (Value | undefined)[];

const known = (parts: Parts): Value[] => parts.flatMap((part) => (part?.allows ? [part] : []));

/** Counts only grow: with a part missing a sum is at least what is known. */
const sum = (parts: Parts): Interval => {
  const all = known(parts);
  const { low, high } = all.reduce<Interval>((total, { allows }) => sumOf(total, allows ?? {}), exactly(Fraction.zero));
  return { ...(low ? { low } : {}), ...(high && all.length === parts.length ? { high } : {}) };
};

/** The least of what is known bounds the least of all from above. */
const minimum = (parts: Parts): Interval => {
  const all = known(parts);
  const [lows, highs] = [
    all.flatMap(({ allows }) => allows?.low ?? []),
    all.flatMap(({ allows }) => allows?.high ?? []),
  ];
  const least = (ends: typeof lows) => [...ends].sort((a, b) => a.at.against(b.at))[0];
  const [low, high] = [least(lows), least(highs)];
  const complete = all.length === parts.length && lows.length === parts.length;
  return { ...(low && complete ? { low } : {}), ...(high ? upTo(high.at) : {}) };
};

/** A mean is that of the counts: never of averages, and never with a part missing. */
const mean = (parts: Parts): Interval | undefined => {
  const counts = parts.flatMap((part) => part?.counts ?? []);
  const total = counts.reduce((all, { under }) => all.plus(under), Fraction.zero);
  if (counts.length < parts.length || total.sign <= 0) return undefined;
  return exactly(
    Fraction.of(100)
      .times(counts.reduce((all, { over }) => all.plus(over), Fraction.zero))
      .by(total),
  );
};

const rules = { sum, minimum, mean, none: () => undefined };

/** What the parts of one time give together. */
const totalOf = (parts: Parts, { aggregation = 'none' }: Indicator): Value | null => {
  const [first] = known(parts);
  const allows = first && rules[aggregation](parts);
  if (!first || !allows) return null;
  return {
    period: first.period,
    first: first.first,
    reference: first.reference,
    part: first.part,
    settled: known(parts).every(({ settled }) => settled),
    fell: false,
    excludes: known(parts).some(({ excludes }) => excludes === true),
    ...(first.definition === undefined ? {} : { definition: first.definition }),
    allows,
  };
};

/** That a value is withheld, or that there was no task. */
export interface Absence {
  readonly first: string;
  readonly reference: string;
  readonly absence: string;
}

/** A part of a whole, with what is known of it. */
interface Part {
  readonly values: readonly Value[];
  readonly absences: readonly Absence[];
  /** Whether it is a part on a day. */
  readonly isThere: (day: string) => boolean;
}

/** The sets of parts that each give the whole: the areas below, and the groups of each dimension that leaves nothing out. */
export const setsOfParts = (
  target: Target,
  { aggregation = 'none', dimensions = [] }: Indicator,
  file: File,
  dates: Dates,
  isArea: boolean,
  of: (part: Pick<Target, 'area' | 'breakdown'>) => Omit<Part, 'isThere'>,
): readonly (readonly Part[])[] => {
  if (aggregation === 'none') return [];
  const areas = isArea ? (file.areas ?? []) : [];
  const isTotal = Object.keys(target.breakdown ?? {}).length === 0;
  return [
    areas.map(({ id }) => ({
      ...of({ area: id }),
      isThere: (day: string) => partsOn(target.area, day, file, dates).includes(id),
    })),
    ...dimensions
      .filter(({ complete }) => complete === true && isTotal)
      .map(({ id, categories }) =>
        categories.map((one) => ({ ...of({ breakdown: { [id]: one.id } }), isThere: () => true })),
      ),
  ];
};

type Time = Pick<Value, 'first' | 'reference'>;

const isAt = (one: Time, other: Time): boolean => one.first === other.first && one.reference === other.reference;

/** What a part says of a time where it has no value. */
const saidBy = ({ absences }: Part, time: Time): string | undefined =>
  absences.find((one) => isAt(one, time) && ['withheld', 'not-applicable'].includes(one.absence))?.absence;

/** What one set of parts gives, time by time; null where no part says anything. */
const given = (all: readonly Part[], indicator: Indicator) => {
  const isThere = (part: Part, { reference }: Time): boolean => part.isThere(reference);
  const found = all.flatMap((part) => part.values.filter((value) => isThere(part, value)));
  const isWithheld = all.some((part) => part.absences.some((one) => one.absence === 'withheld' && isThere(part, one)));
  if (found.length === 0) return isWithheld ? [] : null;
  const times = found.filter((one, n) => found.findIndex((other) => isAt(one, other)) === n);
  return times.flatMap((time) => {
    const asked = all
      .filter((part) => isThere(part, time))
      .map((part) => ({ part, value: part.values.find((value) => isAt(value, time)) }))
      // An area without a task is left out.
      .filter(({ part, value }) => value !== undefined || saidBy(part, time) !== 'not-applicable');
    if (asked.some(({ part, value }) => value === undefined && saidBy(part, time) === 'withheld')) return [];
    const parts = asked.map(({ value }) => value);
    const total = totalOf(parts, indicator);
    return total ? [{ total, whole: known(parts).length === parts.length }] : [];
  });
};

/**
 * The totals that areas give, or else the groups that leave nothing out. A published total wins; what only some of the
 * parts give is used where there is no other value at all.
 */
export const withTotals = (
  published: readonly Value[],
  sets: readonly (readonly Part[])[],
  indicator: Indicator,
): Value[] => {
  const told = sets.map((parts) => given(parts, indicator)).find((totals) => totals !== null) ?? [];
  const totals = told.filter(({ total }) => !published.some((one) => isAt(one, total)));
  const whole = totals.filter((one) => one.whole).map(({ total }) => total);
  const all = [...published, ...whole];
  const found = all.length > 0 ? all : totals.map(({ total }) => total);
  return found.sort((a, b) => (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0));
};
