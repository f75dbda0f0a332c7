import { daysAfter } from '../calendar/civil-day.ts';
import type { Target } from '../file/file-shapes.ts';
import { Fraction } from '../exact/fraction.ts';
import { differenceOf, type End, exactly, type Interval, isExact } from '../exact/interval.ts';
import type { Start } from '../known/start-of.ts';
import type { Value } from './value.ts';

/** The change that two values allow; in per cent only of an exact one that is not 0. */
const change = (before: Interval, after: Interval, as: 'percent' | 'points'): Interval | undefined => {
  const difference = differenceOf(after, before);
  if (as === 'points') return difference;
  const base = before.low?.at;
  if (!base || !isExact(before) || base.sign === 0) return undefined;
  const inPercent = ({ at, open }: End): End => ({ at: Fraction.of(100).times(at).by(base.size), open });
  const { low, high } = difference;
  return { ...(low ? { low: inPercent(low) } : {}), ...(high ? { high: inPercent(high) } : {}) };
};

/** The starting point, as the value of the period before the first. */
const atStart = ({ value }: Start): Pick<Value, 'allows' | 'settled'> => ({ allows: exactly(value), settled: true });

const keyOf = ({ first, reference }: Value): string => `${first}/${reference}`;

/** The changes of several censuses or methods: a year keeps the one that was given first. */
export const firstOfEach = (series: readonly (readonly Value[])[]): Value[] =>
  series
    .reduce<Value[]>((kept, changes) => {
      const told = kept.filter(({ allows }) => allows).map(keyOf);
      const more = changes.filter((change) => !told.includes(keyOf(change)));
      const keys = more.map(keyOf);
      return [...kept.filter((change) => !keys.includes(keyOf(change))), ...more];
    }, [])
    .sort((a, b) => (a.reference < b.reference ? -1 : 1));

/** The change of each period against the one right before it, in per cent of the size of that, or in points. */
export const changesOf = (values: readonly Value[], { relative }: Target, start: Start | null): Value[] =>
  values.map((value) => {
    const { allows: _, ...rest } = value;
    const eve = daysAfter(value.first, -1);
    const before =
      values.find(({ reference }) => reference === eve) ?? (start?.day === eve ? atStart(start) : undefined);
    const allows =
      before?.allows && value.allows && relative ? change(before.allows, value.allows, relative.as) : undefined;
    return allows
      ? { ...rest, settled: value.settled && before?.settled === true, allows }
      : { ...rest, reason: 'needs-two-points' };
  });
