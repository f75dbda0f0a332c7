import type { Adjusted, Answer } from '../answer/answer.ts';
import type { Accepted } from '../answer/course.ts';
import type { Indicator, Target } from '../generated/types.ts';
import { asksEachChange } from '../kind/asks-each-change.ts';
import { effectiveRevisions } from '../lookup/effective-revisions.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { lastDay } from '../time/last-day.ts';
import { askedField, currentTarget } from './current-target.ts';

/**
 * What a target was at first, where a document lowered it or put it off, and the state against that. Null where it was
 * not changed, or asks for more.
 *
 * @param accepts what satisfies the target as it is now
 * @param judge how the original is judged
 */
export function adjustedFrom(
  target: Target,
  lookup: Lookup,
  accepts: Accepted | undefined,
  judge: (target: Target) => Answer,
): Adjusted | null {
  const { effective } = effectiveRevisions(target.revisions, lookup);
  const document = effective[effective.length - 1]?.sources?.[0]?.document;
  const indicator = lookup.indicators.get(target.indicator);
  if (document === undefined || !indicator) return null;
  const now = currentTarget(target, lookup).target;
  const later = isLater(now.deadline, target.deadline);
  const original = judge({ ...target, revisions: [] });
  const first = numbersOf(target, original.course?.accepts);
  const lowered = asksLess(numbersOf(now, accepts), first, wayOf(target, indicator));
  if (!lowered && !later) return null;
  const { state, variant } = original;
  return {
    ...(lowered ? first : {}),
    ...(later && target.deadline !== null ? { deadline: target.deadline } : {}),
    state,
    ...(variant === undefined ? {} : { variant }),
    document,
  };
}

type Asked = Pick<Adjusted, 'value' | 'low' | 'high'>;

/** The number, or both ends, that a target asks for; a change as the value that it leads to. */
function numbersOf(target: Target, accepts: Accepted | undefined): Asked {
  const ofEach = asksEachChange(target);
  if (target.relative !== undefined && target.value === undefined && !ofEach) return endsOf(accepts);
  const ofChange = ofEach ? target.relative : undefined;
  const value = target[askedField(target)] ?? ofChange?.change;
  const { low = ofChange?.low, high = ofChange?.high } = target;
  return {
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}

function endsOf({ low, high }: Accepted = {}): Asked {
  if (low !== undefined && high !== undefined) return { low, high };
  const value = low ?? high;
  return value === undefined ? {} : { value };
}

/** 1 where more is asked for by a higher number, -1 by a lower one, 0 where neither is. */
function wayOf({ comparator }: Target, { direction }: Indicator): 1 | 0 | -1 {
  switch (comparator) {
    case 'ge':
    case 'gt':
      return 1;
    case 'le':
    case 'lt':
    case 'within':
      return -1;
    default:
      return direction === 'up' ? 1 : direction === 'down' ? -1 : 0;
  }
}

/** Of two ends only the near one binds where more, or less, is better. */
function asksLess(now: Asked, first: Asked, way: 1 | -1 | 0): boolean {
  return (
    (now.value !== undefined && first.value !== undefined && way * (now.value - first.value) < 0) ||
    (way >= 0 && now.low !== undefined && first.low !== undefined && now.low < first.low) ||
    (way <= 0 && now.high !== undefined && first.high !== undefined && now.high > first.high)
  );
}

function isLater(date: string | null, original: string | null): boolean {
  return date !== null && original !== null && lastDay(date) > lastDay(original);
}
