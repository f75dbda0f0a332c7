import { formatDate } from '../text/format-date.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { programmeLabels } from '../labels/programme-labels.ts';
import { marksOf } from './marks-of.ts';
import { phraseOf } from './phrase-of.ts';
import type { Scene } from './scene.ts';
import { sourceFacts } from './source-facts.ts';
import type { Fact, Phrase } from './view-parts.ts';

/** The head of a programme: what it is, whose, and what its judgements rest on. */
export interface ProgrammeView {
  readonly title: Phrase;
  readonly marks: readonly string[];
  readonly summary: Phrase | null;
  readonly facts: readonly Fact[];
  /** As of when it is judged, or that it is not. */
  readonly judged: readonly string[];
  readonly source: readonly Fact[];
}

/** The view of a programme as a whole. */
export const programmeView = (scene: Scene): ProgrammeView => {
  const { programme, evaluation, locale, profile } = scene;
  const say = programmeLabels[locale];
  const common = commonLabels[locale];
  const { jurisdiction, period } = programme;
  const fact = (label: string, phrase: Phrase | null, figure?: Fact['figure']): Fact[] =>
    phrase ? [{ label, values: [phrase], ...(figure ? { figure } : {}) }] : [];
  const place = phraseOf(jurisdiction.title, scene);
  const parent = phraseOf(jurisdiction.parent?.title, scene);
  // A name such as 天津市西青区 already says what it lies in.
  const within = place && parent && !place.text.includes(parent.text) ? { place, parent: parent.text } : null;
  const asOf = evaluation?.asOf ?? programme.asOf;
  const date = (value: string | null): string | null => value && formatDate(value, locale);
  const dated = profile === 'plan' || asOf !== undefined;
  return {
    title: phraseOf(programme.title, scene) ?? { text: programme.id },
    marks: marksOf(programme, locale),
    summary: phraseOf(programme.summary, scene),
    facts: [
      ...fact(
        say.place,
        within
          ? {
              ...within.place,
              text: say.within(within.place.text, within.parent),
            }
          : place,
      ),
      ...fact(say.issuer, phraseOf(programme.issuer, scene)),
      ...fact(say.period, { text: say.from(date(period.start), date(period.end)) ?? common.notStated }, 'date'),
      ...fact(say.edition, phraseOf(programme.edition?.title, scene)),
      ...(programme.publisherIsIssuer ? [] : fact(say.publisher, phraseOf(programme.publisher, scene))),
    ],
    judged: [
      ...(programme.demonstration === true ? [say.invented] : []),
      ...(dated
        ? [say.judged[profile](asOf === undefined ? '' : formatDate(asOf, locale))]
        : [`${common.noDate}${common.colon}${common.noDateNote}`]),
      ...(evaluation && evaluation.knownAt !== evaluation.asOf && profile !== 'plan'
        ? [say.knownAt(formatDate(evaluation.knownAt, locale))]
        : []),
      ...(profile === 'plan' ? [] : [say.absence]),
    ],
    source: sourceFacts(scene),
  };
};
