import { commonLabels } from '../labels/common-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { indicatorView } from '../view/indicator-view.ts';
import type { TargetView } from '../view/target-view.ts';
import { elementHtml } from './element-html.ts';
import { escapeHtml } from '../safe/escape-html.ts';
import { factsHtml } from './facts-html.ts';
import { footHtml } from './foot-html.ts';
import { phraseHtml } from './phrase-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';
import type { SnapshotOptions } from './snapshot-options.ts';
import { stateHtml } from './state-html.ts';
import { tableHtml } from './table-html.ts';
import { childSnapshot } from './child-snapshot.ts';
import { childIndicatorView } from '../view/child-indicator-view.ts';

const targetHtml = (
  { words, reading, deadline, marks, state, sentence }: TargetView,
  { locale }: SnapshotOptions,
): string => {
  const say = commonLabels[locale];
  const first = words.lang !== undefined && reading !== '' ? `${escapeHtml(reading)} ` : '';
  return [
    `${escapeHtml(indicatorLabels[locale].target + say.colon)}${elementHtml('span', `${first}${phraseHtml(words, locale)}`, { 'data-figure': 'target' })}`,
    elementHtml('span', escapeHtml(deadline), { 'data-figure': 'date' }),
    ...marks.map(escapeHtml),
    ...(state ? [stateHtml(state, locale)] : []),
    ...(sentence ? [elementHtml('span', escapeHtml(sentence), { 'data-figure': 'sentence' })] : []),
  ].join(escapeHtml(say.separator));
};

/** One indicator as HTML: the same words and figures as its card, with the table in place of the drawing. */
export const indicatorSnapshot: SnapshotOf = (scene, options) => {
  const { locale, item = '' } = options;
  if (scene.reader === 'child') return childSnapshot(childIndicatorView(scene, item), options);
  const view = indicatorView(scene, item);
  if (!view) return '';
  const { title, marks, figure, absent, aim, others, sentence, why, facts, table, foot, source } = view;
  const say = commonLabels[locale];
  const value = figure
    ? [
        elementHtml(
          'span',
          [elementHtml('strong', escapeHtml(figure.sign + figure.digits)), escapeHtml(figure.unit)]
            .filter((part) => part !== '')
            .join(''),
          { 'data-figure': 'value' },
        ),
        ...(figure.detail === '' ? [] : [elementHtml('span', escapeHtml(figure.detail), { 'data-figure': 'date' })]),
        ...figure.tags.map(escapeHtml),
      ].join(escapeHtml(say.separator))
    : escapeHtml(absent);
  const ownSentence =
    sentence === '' || sentence === aim?.sentence
      ? ''
      : elementHtml('p', escapeHtml(sentence), { 'data-figure': 'sentence' });
  return [
    elementHtml('h3', [phraseHtml(title, locale), ...marks.map((mark) => escapeHtml(`[${mark}]`))].join(' ')),
    value === '' ? '' : elementHtml('p', value),
    ownSentence,
    aim ? elementHtml('p', targetHtml(aim, options)) : '',
    others.length === 0
      ? ''
      : elementHtml('ul', others.map((target) => elementHtml('li', targetHtml(target, options))).join('\n')),
    table.rows.length === 0 ? '' : tableHtml(table, locale),
    factsHtml([...(why?.facts ?? []), ...facts], locale),
    ...others.flatMap(({ named, why: further }) =>
      further ? [elementHtml('h4', phraseHtml(named, locale)), factsHtml(further.facts, locale)] : [],
    ),
    footHtml(foot, source, options),
  ]
    .filter((part) => part !== '')
    .join('\n');
};
