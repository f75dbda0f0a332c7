import { indicatorLabels, commonLabels } from '@onemetre/scenes';
import { indicatorChartView, escapeHtml } from '@onemetre/scenes/views';
import { elementHtml } from './element-html.ts';
import { footHtml } from './foot-html.ts';
import { phraseHtml } from './phrase-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';
import { stateHtml } from './state-html.ts';
import { tableHtml } from './table-html.ts';

/** The values of one indicator over time as HTML: the sentence and the table of the chart. */
export const indicatorChartSnapshot: SnapshotOf = (scene, options) => {
  const { locale, item = '' } = options;
  const view = indicatorChartView(scene, item);
  if (!view) return '';
  const { title, marks, state, aim, chart, absent, sentence, table, foot, source } = view;
  const say = commonLabels[locale];
  const aimed = aim && [
    `${escapeHtml(indicatorLabels[locale].target + say.colon)}${elementHtml('span', phraseHtml(aim.words, locale), { 'data-figure': 'target' })}`,
    elementHtml('span', escapeHtml(aim.deadline), { 'data-figure': 'date' }),
    ...aim.marks.map(escapeHtml),
  ];
  return [
    elementHtml('h3', [phraseHtml(title, locale), ...marks.map((mark) => escapeHtml(`[${mark}]`))].join(' ')),
    state ? elementHtml('p', stateHtml(state, locale)) : '',
    absent === '' ? '' : elementHtml('p', escapeHtml(absent), { 'data-figure': 'value' }),
    aimed ? elementHtml('p', aimed.join(escapeHtml(say.separator))) : '',
    chart ? elementHtml('p', escapeHtml(chart.notes.join(say.separator))) : '',
    sentence === '' ? '' : elementHtml('p', escapeHtml(sentence), { 'data-figure': 'sentence' }),
    table ? tableHtml(table, locale) : '',
    footHtml(foot, source, options),
  ]
    .filter((part) => part !== '')
    .join('\n');
};
