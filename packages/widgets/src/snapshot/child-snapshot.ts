import { commonLabels } from '@onemetre/scenes';
import { escapeHtml, type ChildCard, type ChildView } from '@onemetre/scenes/views';
import { elementHtml } from './element-html.ts';
import { footHtml } from './foot-html.ts';
import { phraseHtml } from './phrase-html.ts';
import type { SnapshotOptions } from './snapshot-options.ts';

const cardHtml = (
  { says, official, promise, stands, tallies }: ChildCard,
  marks: readonly string[],
  { locale }: SnapshotOptions,
): string => {
  const tells = [...promise, ...stands];
  return [
    elementHtml('h3', [phraseHtml(says, locale), ...marks.map((mark) => escapeHtml(`[${mark}]`))].join(' ')),
    tells.length === 0
      ? ''
      : elementHtml('p', escapeHtml(commonLabels[locale].sentences(tells)), { 'data-figure': 'sentence' }),
    tallies.length === 0
      ? ''
      : elementHtml(
          'ul',
          tallies
            .map(({ word, count }) =>
              elementHtml(
                'li',
                `${escapeHtml(word)} ${elementHtml('span', String(count), { 'data-figure': 'count' })}`,
              ),
            )
            .join('\n'),
        ),
    official ? elementHtml('p', elementHtml('small', phraseHtml(official, locale))) : '',
  ]
    .filter((part) => part !== '')
    .join('\n');
};

/** What a child's card says, as HTML: the same sentences without the drawings, which say nothing more. */
export const childSnapshot = (
  view: ChildView | null,
  options: SnapshotOptions,
  marks: readonly string[] = [],
): string => {
  if (!view) return '';
  const { groups, foot, source } = view;
  return [
    ...groups.flatMap(({ title, cards }) => [
      title ? elementHtml('p', elementHtml('strong', phraseHtml(title, options.locale))) : '',
      ...cards.map((card) => cardHtml(card, marks, options)),
    ]),
    footHtml(foot, source, options),
  ]
    .filter((part) => part !== '')
    .join('\n');
};
