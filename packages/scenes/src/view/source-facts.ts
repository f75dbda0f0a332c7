import type { Sources } from '@onemetre/core';
import { formatDate } from '../text/format-date.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { sourceLabels } from '../labels/source-labels.ts';
import { referencesOf } from './references-of.ts';
import type { Scene } from './scene.ts';
import type { Fact, Reference } from './view-parts.ts';

/** How many documents the line names; all of them stand behind “why?” and in the table. */
const most = 2;

const shorten = (documents: readonly Reference[], more: (count: number) => string): readonly Reference[] =>
  documents
    .slice(0, most)
    .map((document, index) =>
      index === most - 1 && documents.length > most
        ? { ...document, text: `${document.text}${more(documents.length)}` }
        : document,
    );

/**
 * The source line: where the data come from, as of when, released when, next when. Only from the data: what they do not
 * say reads 未标明 (not stated).
 *
 * @param sources those of the item; the plan's own documents stand in for the programme as a whole
 */
export const sourceFacts = (scene: Scene, sources?: Sources): readonly Fact[] => {
  const { programme, evaluation, locale } = scene;
  const say = sourceLabels[locale];
  const none = { text: commonLabels[locale].notStated };
  const plan = programme.documents.filter(({ kind }) => kind === 'plan').slice(0, 1);
  const documents = referencesOf(sources ?? plan.map(({ id }) => ({ document: id })), scene);
  const date = (value: string | undefined) => [value === undefined ? none : { text: formatDate(value, locale) }];
  return [
    { label: say.source, values: documents.length === 0 ? [none] : shorten(documents, say.more) },
    { label: say.asOf, values: date(evaluation?.asOf ?? programme.asOf), figure: 'date' },
    { label: say.released, values: date(programme.released), figure: 'date' },
    { label: say.nextUpdate, values: date(programme.nextUpdate), figure: 'date' },
  ];
};
