import type { Answer, Programme } from '@onemetre/core';
import type { Locale } from './locale.ts';
import { wouldChangeTexts } from './would-change-texts.ts';
import { clausesJoined } from '../generated/locales/words.ts';

/**
 * What would give an answer another state, as one sentence; empty where nothing is known to.
 *
 * @param programme the programme that was judged: it holds the units
 *
 * @example
 * const { answers } = evaluateProgramme(programme, { asOf: '2020-06-30' })
 * explainChanges(answers.get(programme.targets[0].id), programme, 'en') // => 'What would change it: from 1 January 2021, it is judged.'
 */
export function explainChanges(answer: Answer, programme: Programme, locale: Locale): string {
  const { wouldChange } = answer.because;
  if (wouldChange.length === 0) return '';
  const target = programme.targets.find(({ id }) => id === answer.id);
  const indicator = programme.indicators.find(({ id }) => id === target?.indicator);
  return clausesJoined[locale](wouldChangeTexts(wouldChange, indicator, locale));
}
