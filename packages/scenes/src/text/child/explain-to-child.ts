import type { Answer, Programme } from '@onemetre/core';
import type { Locale } from '../locale.ts';
import { childDate } from './child-date.ts';
import { childSentencesFor } from './child-sentences-for.ts';
import { standsForChild } from './stands-for-child.ts';
import { tellChild } from './tell-child.ts';

/**
 * Why a leaf has its state, for readers of 8 to 12 years, sentence by sentence.
 *
 * @throws RangeError when the answer is not about an item of the programme
 */
export function explainToChild(answer: Answer, programme: Programme, locale: Locale): string[] {
  if (answer.type !== 'target') return tellDelivery(answer, locale);
  const target = programme.targets.find(({ id }) => id === answer.id);
  const indicator = programme.indicators.find(({ id }) => id === target?.indicator);
  if (!target || !indicator) throw new RangeError(`explain requires an item of the programme, got ${answer.id}`);
  const { promise, stands } = tellChild(target, indicator, answer, programme, locale);
  return [...promise, ...stands];
}

/** The sentences about a milestone, a project or a commitment. */
function tellDelivery(answer: Answer, locale: Locale): string[] {
  const say = childSentencesFor(locale);
  const { completed, deadline } = answer.because.dates;
  return [
    ...(deadline === undefined ? [] : [say.planned(childDate(deadline, locale))]),
    ...standsForChild(answer, completed === undefined ? [] : [say.done(childDate(completed, locale))], locale),
  ];
}
