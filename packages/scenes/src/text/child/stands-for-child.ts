import { flags as allFlags, type Answer, type Flag, type Reason } from '@onemetre/core';
import { laterPart } from '../later-part.ts';
import type { Locale } from '../locale.ts';
import { childDate } from './child-date.ts';
import { childSentencesFor } from './child-sentences-for.ts';
import type { ChildSentences } from './child-sentences.ts';
import { type ToldFlag, type ToldReason, untoldFlags, untoldReasons } from './untold.ts';

/**
 * How a leaf stands, for a reader of 8 to 12 years: the numbers found, the state, and what is worth knowing beside it.
 *
 * @param found the sentences about the numbers, or about the day on which it was done
 * @param first what was promised before the target was lowered, where it was a number
 */
export function standsForChild(
  answer: Answer,
  found: readonly string[],
  locale: Locale,
  first: string | null = null,
): string[] {
  const say = childSentencesFor(locale);
  const { flags, state, because, lastKnown } = answer;
  const { reason, caveats } = because;
  const isDone = because.dates.completed !== undefined && state === 'achieved';
  const why = [...(reason === undefined ? [] : [reason]), ...caveats];
  const told = [
    ...found,
    ...(flags.includes('at-the-line') ? [say.flags['at-the-line']] : []),
    ...(lastKnown
      ? [say.lastKnown({ date: childDate(lastKnown.date.slice(0, 4), locale), stood: stateOf(say, lastKnown) })]
      : []),
    ...(isDone ? [] : [stateOf(say, answer)]),
    ...why.filter(isToldReason).map((one) => say.reasons[one]),
    ...allFlags
      .filter((flag) => flags.includes(flag))
      .flatMap((flag) => (isToldFlag(flag) && !isSaid(flag, answer) ? [say.flags[flag]] : [])),
    ...firstSaid(answer, first, locale, say),
    ...(laterPart(answer) ? [say.reasons['part-year-value']] : []),
  ];
  return [...new Set(told)];
}

/** Whether a value has gone past what was set, be it a range or one number. */
function isPast(variant: Answer['variant']): boolean {
  return variant === 'overshot' || variant === 'past-number';
}

/** A state as a sentence for a child. */
function stateOf(say: ChildSentences, { state, variant }: Pick<Answer, 'state' | 'variant'>): string {
  return isPast(variant) ? say.flags.overshot : variant === 'aspired' ? say.notYetReached() : say.states[state];
}

function isToldReason(reason: Reason): reason is ToldReason {
  return !has(untoldReasons, reason);
}

// Object.hasOwn is younger than the browsers of some offices.
function has(table: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(table, key);
}

function isToldFlag(flag: Flag): flag is ToldFlag {
  return !has(untoldFlags, flag);
}

/** What the state, or another sentence, has said already. */
function isSaid(flag: ToldFlag, answer: Answer): boolean {
  const { state, because, variant } = answer;
  switch (flag) {
    case 'past-due':
      return state === 'missed' || state === 'awaiting-final';
    case 'declared':
      return state === 'no-data';
    case 'stale':
      return because.method === 'report' || laterPart(answer) !== undefined;
    case 'overshot':
      return isPast(variant);
    case 'at-the-line':
      // Said before the state, for it is why.
      return true;
    case 'adjusted':
      return answer.adjusted !== undefined;
    default:
      return false;
  }
}

function firstSaid({ adjusted }: Answer, wanted: string | null, locale: Locale, say: ChildSentences): string[] {
  if (!adjusted) return [];
  const date = adjusted.deadline === undefined ? null : childDate(adjusted.deadline, locale);
  return [
    say.flags.adjusted,
    ...(wanted === null && date === null ? [] : [say.first({ wanted, date, stood: stateOf(say, adjusted) })]),
  ];
}
