import { commonLabels, overviewLabels } from '@onemetre/scenes';
import { meetingSheetView, escapeHtml, type SheetLine, type SheetList } from '@onemetre/scenes/views';
import { elementHtml } from './element-html.ts';
import { footHtml } from './foot-html.ts';
import { phraseHtml } from './phrase-html.ts';
import { sentencesHtml } from './sentences-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';
import { stateHtml } from './state-html.ts';

/** The meeting sheet as HTML. */
export const meetingSheetSnapshot: SnapshotOf = (scene, options) => {
  const { locale } = options;
  const view = meetingSheetView(scene);
  if (view.counts.length === 0 && view.domains.lines.length === 0) return '';
  const { separator, list } = commonLabels[locale];
  const counted = (items: readonly { readonly word: string; readonly count: number }[]): string =>
    escapeHtml(list(items.map(({ word, count }) => overviewLabels[locale].counted(word, count))));
  const listHtml = <T>({ label, lines, more }: SheetList<T>, line: (one: T) => readonly string[]): string =>
    lines.length === 0
      ? ''
      : [
          elementHtml('h4', escapeHtml(label)),
          elementHtml(
            'ul',
            lines
              .map((one) =>
                elementHtml(
                  'li',
                  line(one)
                    .filter((part) => part !== '')
                    .join(escapeHtml(separator)),
                ),
              )
              .join('\n'),
          ),
          more === '' ? '' : elementHtml('p', escapeHtml(more)),
        ].join('\n');
  const lineHtml = ({ title, state, details }: SheetLine): readonly string[] => [
    phraseHtml(title, locale),
    ...details.map(escapeHtml),
    state ? stateHtml(state, locale) : '',
  ];
  return [
    elementHtml('h3', phraseHtml(view.title, locale)),
    elementHtml(
      'p',
      view.counts
        .map(
          ({ label, figure, unit }) =>
            `${escapeHtml(label)} ${elementHtml('span', escapeHtml(figure), { 'data-figure': 'count' })}${escapeHtml(unit)}`,
        )
        .join(escapeHtml(separator)),
    ),
    ...view.axes.map(({ label, sentences, families }) =>
      elementHtml(
        'p',
        `${elementHtml('strong', escapeHtml(label))} ${counted(families.filter(({ count }) => count > 0).map((one) => ({ word: one.label, count: one.count })))}${escapeHtml(separator)}${sentencesHtml(sentences)}`,
      ),
    ),
    elementHtml('p', escapeHtml(view.coverage), { 'data-figure': 'sentence' }),
    view.nothing === '' ? '' : elementHtml('p', escapeHtml(view.nothing)),
    listHtml(view.action, lineHtml),
    listHtml(view.unanswered, lineHtml),
    listHtml(view.domains, ({ number, title, counts, families }) => [
      [escapeHtml(number), phraseHtml(title, locale)].filter((part) => part !== '').join(' '),
      ...counts.map(escapeHtml),
      counted(families),
    ]),
    footHtml(view.foot, view.source, options),
  ]
    .filter((part) => part !== '')
    .join('\n');
};
