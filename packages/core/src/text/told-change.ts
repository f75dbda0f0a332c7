import type { Answer } from '../answer/answer.ts';
import type { Programme } from '../generated/types.ts';
import { findById } from '../lookup/find-by-id.ts';
import { formatDate } from './format-date.ts';
import { formatLastDay } from './format-last-day.ts';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';
import { sentencesFor } from './sentences/sentences-for.ts';
import { stateWord } from './state-word.ts';
import { targetValuePhrase } from './target-phrase.ts';

/** What a lowered or postponed target was at first, and what was known last of what cannot be judged any more. */
export const toldChange = (answer: Answer, programme: Programme, locale: Locale): string[] => {
  const say = sentencesFor(locale);
  const { adjusted, lastKnown, id, state } = answer;
  const target = findById(programme.targets, id);
  const indicator = findById(programme.indicators, target?.indicator);
  const changed = adjusted && [adjusted.value, adjusted.low, adjusted.high].some((value) => value !== undefined);
  return [
    ...(adjusted
      ? [
          say.adjusted({
            target:
              changed && target && indicator ? targetValuePhrase({ ...target, ...adjusted }, indicator, locale) : null,
            deadline: adjusted.deadline === undefined ? null : formatDate(adjusted.deadline, locale),
            word: stateWord(adjusted, locale),
            document:
              pickText(findById(programme.documents, adjusted.document)?.title, locale, programme.languages)?.text ??
              adjusted.document,
          }),
        ]
      : []),
    // What cannot be judged tells it where it says so.
    ...(state === 'withdrawn' && lastKnown
      ? [say.lastKnown({ date: formatLastDay(lastKnown.date, locale), word: stateWord(lastKnown, locale) })]
      : []),
  ];
};
