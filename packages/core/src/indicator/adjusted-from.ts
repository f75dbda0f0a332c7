import type { Adjusted, Answer } from '../answer/answer.ts';
import type { Indicator, Target } from '../generated/types.ts';
import { effectiveRevisions } from '../lookup/effective-revisions.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { lastDay } from '../time/last-day.ts';
import { currentTarget } from './current-target.ts';

/**
 * What a target was at first, where a document lowered it or put it off, and the state against that. Null where it was
 * not changed, or asks for more.
 *
 * @param judge how the original is judged
 */
export function adjustedFrom(target: Target, lookup: Lookup, judge: (target: Target) => Answer): Adjusted | null {
  const { effective } = effectiveRevisions(target.revisions, lookup);
  const document = effective[effective.length - 1]?.sources?.[0]?.document;
  const indicator = lookup.indicators.get(target.indicator);
  if (document === undefined || !indicator) return null;
  const now = currentTarget(target, lookup).target;
  const { value, low, high, deadline } = target;
  const way = wayOf(target, indicator);
  const lowered =
    (value !== undefined && now.value !== undefined && way * (now.value - value) < 0) || isWider(now, target, way);
  const later = isLater(now.deadline, deadline);
  if (!lowered && !later) return null;
  const { state, variant } = judge({ ...target, revisions: [] });
  return {
    ...(lowered && value !== undefined ? { value } : {}),
    ...(lowered && low !== undefined ? { low } : {}),
    ...(lowered && high !== undefined ? { high } : {}),
    ...(later && deadline !== null ? { deadline } : {}),
    state,
    ...(variant === undefined ? {} : { variant }),
    document,
  };
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
function isWider(now: Target, { low, high }: Target, way: 1 | 0 | -1): boolean {
  return (
    (way >= 0 && now.low !== undefined && low !== undefined && now.low < low) ||
    (way <= 0 && now.high !== undefined && high !== undefined && now.high > high)
  );
}

function isLater(date: string | null, original: string | null): boolean {
  return date !== null && original !== null && lastDay(date) > lastDay(original);
}
