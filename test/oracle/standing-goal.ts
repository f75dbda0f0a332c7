import { lastDay } from './civil-day.ts';
import type { Dates, Figure, File, Indicator, Target } from './file-shapes.ts';
import { Fraction } from './fraction.ts';
import { above, below, between, exactly, from, upTo, type Interval } from './interval.ts';

/** A usable starting point. */
export interface Start {
  readonly day: string;
  readonly value: Fraction;
}

const withoutDate = (revision: NonNullable<Target['revisions']>[number]): Partial<Target> =>
  Object.fromEntries(Object.entries(revision).filter(([name]) => ['value', 'low', 'high', 'deadline'].includes(name)));

/** The target as it stands on a date, after the revisions made by then. */
export const currentTarget = (target: Target, { asOf, knownAt }: Dates): Target =>
  [...(target.revisions ?? [])]
    .filter(({ date }) => date <= asOf && date <= knownAt)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .reduce<Target>((current, revision) => ({ ...current, ...withoutDate(revision) }), target);

/** The starting point of an indicator, if one may be used. */
export const startOf = (
  { baselines = [] }: Indicator,
  { figures = [] }: File,
  deadline: string | null,
): Start | null => {
  for (const { figure: id, sameLabel, sameBasis } of baselines) {
    const figure: Figure | undefined = figures.find((one) => one.id === id);
    if (!figure || !sameLabel || !sameBasis || figure.date === null || (figure.qualifier ?? 'exact') !== 'exact')
      continue;
    if (deadline !== null && lastDay(figure.date) >= lastDay(deadline)) continue;
    return { day: lastDay(figure.date), value: Fraction.of(figure.value) };
  }
  return null;
};

const relativeValue = ({ relative }: Target, start: Start | null): Fraction | null => {
  if (!relative || !start || relative.base !== 'baseline') return null;
  const change = Fraction.of(relative.change);
  return start.value.plus(relative.as === 'points' ? change : start.value.size.times(change).by(Fraction.of(100)));
};

const wanted = (target: Target, indicator: Indicator, start: Start | null): Fraction | null => {
  if (target.kind === 'relative') return relativeValue(target, start);
  if (target.kind === 'recurrent') return Fraction.of(target.times ?? 1);
  if (target.kind === 'standard') return Fraction.of(target.share ?? 100);
  if (target.kind === 'coverage' && indicator.unit.kind === 'plain') return Fraction.of(100);
  return target.value === undefined ? null : Fraction.of(target.value);
};

/** Between two ends; where a direction is better, from the near one on. */
const nearEnd = (low: Fraction, high: Fraction, { direction }: Indicator): Interval => {
  if (direction === 'none') return between(low, high);
  return direction === 'up' ? { ...from(low), far: high } : { ...upTo(high), far: low };
};

/** Everything that satisfies a target, or null where the page says that this cannot be told. */
export const goalOf = (target: Target, indicator: Indicator, start: Start | null): Interval | null => {
  const { comparator, low, high, tolerance } = target;
  if (comparator === 'range') {
    return low === undefined || high === undefined ? null : nearEnd(Fraction.of(low), Fraction.of(high), indicator);
  }
  const value = wanted(target, indicator, start);
  if (value === null) return null;
  switch (comparator) {
    case 'ge':
      return from(value);
    case 'gt':
      return above(value);
    case 'le':
      return upTo(value);
    case 'lt':
      return below(value);
    case 'eq':
      return exactly(value);
    case 'approx': {
      const about = Fraction.of(tolerance ?? 0);
      const { far, ...ends } = nearEnd(value.minus(about), value.plus(about), indicator);
      if (tolerance === undefined) return { ...ends, unsure: true };
      return far === undefined ? ends : { ...ends, far };
    }
    default:
      if (['recurrent', 'cumulative', 'standard', 'coverage'].includes(target.kind)) return from(value);
      return indicator.direction === 'none' ? null : indicator.direction === 'up' ? from(value) : upTo(value);
  }
};
