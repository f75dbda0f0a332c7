import type { Answer } from '../answer/answer.ts';
import type { Programme } from '../generated/types.ts';
import { explainDelivery } from './explain-delivery.ts';
import { explainOutcome } from './explain-outcome.ts';
import { childSentencesFor } from './child/child-sentences-for.ts';
import { explainToChild } from './child/explain-to-child.ts';
import { findById } from '../lookup/find-by-id.ts';
import { groupText } from './group-text.ts';
import { localeOf, type ReaderLocale } from './locale.ts';
import { pickText } from './pick-text.ts';
import { reasonText } from './reason-text.ts';
import { sentencesFor } from './sentences/sentences-for.ts';
import { toldChange } from './told-change.ts';
import { toldClaim } from './told-report.ts';

/**
 * Why a leaf has its state, in a few plain sentences: the numbers, the rule that fired, and what is missing.
 *
 * @param programme the programme that was judged: it holds the names and units
 * @param reader the language, and `-x-child` behind it for readers of 8 to 12 years: short sentences about things that can
 *   be counted
 * @throws RangeError when the answer is not about an item of the programme
 *
 * @example
 * const { items } = evaluateProgramme(programme, { asOf: '2020-06-30' })
 * explain(items.get(programme.targets[0].id), programme, 'en') // => 'Counts from 1 January 2021; it has not begun.'
 */
export const explain = (answer: Answer, programme: Programme, reader: ReaderLocale): string => {
  const locale = localeOf(reader);
  if (reader !== locale) return childSentencesFor(locale).join(explainToChild(answer, programme, locale));
  const say = sentencesFor(locale);
  // A target that is done or not is told as what it is: a deliverable.
  const measured =
    answer.type === 'target' && answer.because.method !== 'deliverable' && answer.because.method !== 'report';
  const parts = measured ? explainOutcome(answer, programme, locale) : explainDelivery(answer, programme, locale);
  const target = answer.type === 'target' ? findById(programme.targets, answer.id) : undefined;
  const caveats = answer.because.caveats.map((reason) => say.caveat({ reason: reasonText(reason, locale) }));
  const provisional = answer.flags.includes('provisional') ? [say.provisional()] : [];
  const title = pickText(findById(programme.indicators, target?.indicator)?.title, locale, programme.languages)?.text;
  const who = [target ? groupText(target, programme, locale, title) : ''].filter((text) => text !== '');
  const claim = toldClaim(answer, programme, locale);
  const change = toldChange(answer, programme, locale);
  return say.join([...who, ...parts, ...provisional, ...change, ...claim, ...caveats]);
};
