import { lastDay } from '../calendar/civil-day.ts';
import type { Dates, File, Indicator, Target } from '../file/file-shapes.ts';
import type { Fraction } from '../exact/fraction.ts';
import { isDecided } from './decided.ts';

type Revision = NonNullable<Target['revisions']>[number];

const changeable = ['value', 'low', 'high', 'deadline'];

/** Where a target keeps the one number that it asks for. */
export const numberOf = ({ kind, amount, times }: Target): 'amount' | 'times' | 'share' | 'value' => {
  if (kind === 'recurrent') return amount === undefined && times !== undefined ? 'times' : 'amount';
  return kind === 'standard' ? 'share' : 'value';
};

const changesOf = (revision: Revision, target: Target): Partial<Target> =>
  Object.fromEntries(
    Object.entries(revision)
      .filter(([name]) => changeable.includes(name))
      .map(([name, to]) => [name === 'value' ? numberOf(target) : name, to]),
  );

/** The revisions of a target that count on a date, oldest first; a change without a document does not count. */
export const revisionsOn = ({ revisions = [] }: Target, dates: Dates, file: File): Revision[] =>
  [...revisions]
    .filter((one) => (one.sources ?? []).length > 0 && isDecided(one, dates, file))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** The target as it stands on a date, after the revisions made by then. A number stated anew replaces a change. */
export const currentTarget = (target: Target, dates: Dates, file: File): Target =>
  revisionsOn(target, dates, file).reduce<Target>(
    (current, revision) => ({ ...current, ...changesOf(revision, current), written: target }),
    target,
  );

/** Which way a target asks for more: +1 for higher numbers; 0 where neither is more. */
const way = ({ comparator }: Target, { direction }: Indicator): 1 | -1 | 0 => {
  if (comparator === 'ge' || comparator === 'gt') return 1;
  if (comparator === 'le' || comparator === 'lt' || comparator === 'within') return -1;
  return direction === 'up' ? 1 : direction === 'down' ? -1 : 0;
};

const isLess = (now: Fraction | undefined, before: Fraction | undefined, sign: 1 | -1 | 0): boolean =>
  now !== undefined && before !== undefined && now.against(before) * sign < 0;

/** The numbers that a target asks for: one, or two ends. */
export interface Asked {
  readonly value?: Fraction | undefined;
  readonly low?: Fraction | undefined;
  readonly high?: Fraction | undefined;
}

/** Whether a target asks for less than it did at first, or for later. Of two ends only the one that binds counts. */
export const isEasier = (now: Target, first: Target, indicator: Indicator, asks: (of: Target) => Asked): boolean => {
  const sign = way(first, indicator);
  const later =
    now.deadline !== first.deadline &&
    first.deadline !== null &&
    (now.deadline === null || lastDay(now.deadline) > lastDay(first.deadline));
  const [then, before] = [asks(now), asks(first)];
  const lower = sign >= 0 && isLess(then.low, before.low, 1);
  const higher = sign <= 0 && isLess(then.high, before.high, -1);
  return later || lower || higher || isLess(then.value, before.value, sign);
};
