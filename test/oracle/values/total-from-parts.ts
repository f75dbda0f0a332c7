import type { Indicator, Target } from '../file/file-shapes.ts';
import { Fraction } from '../exact/fraction.ts';
import { exactly, type Interval, sumOf, upTo } from '../exact/interval.ts';
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
    allows,
  };
};

/**
 * The totals that groups give which leave nothing out. A published total wins; what only some of the groups give is used
 * where there is no other value at all.
 */
export const withTotals = (
  published: readonly Value[],
  target: Target,
  indicator: Indicator,
  valuesOfGroup: (breakdown: Readonly<Record<string, string>>) => readonly Value[],
): Value[] => {
  const complete = (indicator.dimensions ?? []).filter((one) => one.complete === true);
  if (Object.keys(target.breakdown ?? {}).length > 0 || complete.length === 0) return [...published];
  const key = ({ first, reference }: Value): string => `${first}/${reference}`;
  const has = new Set(published.map(key));
  const totals = complete.flatMap(({ id, categories }) => {
    const groups = categories.map((category) => valuesOfGroup({ [id]: category.id }));
    const times = [...new Set(groups.flat().map(key))].filter((time) => !has.has(time));
    return times.flatMap((time) => {
      const parts = groups.map((values) => values.find((value) => key(value) === time));
      const total = totalOf(parts, indicator);
      return total ? [{ total, whole: known(parts).length === parts.length }] : [];
    });
  });
  const whole = totals.filter(({ whole }) => whole).map(({ total }) => total);
  const all = [...published, ...whole];
  const found = all.length > 0 ? all : totals.map(({ total }) => total);
  return found.sort((a, b) => (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0));
};
