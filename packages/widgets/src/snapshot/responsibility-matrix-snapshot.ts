import { matrixView, escapeHtml } from '@onemetre/scenes/views';
import { elementHtml } from './element-html.ts';
import { footHtml } from './foot-html.ts';
import { phraseHtml } from './phrase-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** Units by actions as a table of words: what the marks say. */
export const responsibilityMatrixSnapshot: SnapshotOf = (scene, options) => {
  const { caption, rowHead, countHead, columns, rows, note, foot, source } = matrixView(scene);
  if (rows.length === 0) return '';
  const { locale } = options;
  const head = [rowHead, ...columns.map((column) => column.head)]
    .map((label) => elementHtml('th', escapeHtml(label), { scope: 'col' }))
    .join('');
  const body = rows.map(({ title, note: beside, cells }) =>
    elementHtml(
      'tr',
      [
        elementHtml(
          'th',
          `${phraseHtml(title, locale)}${beside === '' ? '' : ` ${elementHtml('small', escapeHtml(beside))}`}`,
          { scope: 'row' },
        ),
        ...cells.map((cell) => elementHtml('td', cell ? escapeHtml(cell.word) : '')),
      ].join(''),
    ),
  );
  const sums = elementHtml(
    'tr',
    [
      elementHtml('th', escapeHtml(countHead), { scope: 'row' }),
      ...columns.map(({ count }) => elementHtml('td', elementHtml('span', String(count), { 'data-figure': 'count' }))),
    ].join(''),
  );
  return [
    note === '' ? '' : elementHtml('p', escapeHtml(note)),
    elementHtml(
      'table',
      `${elementHtml('caption', escapeHtml(caption))}${elementHtml('thead', elementHtml('tr', head))}${elementHtml('tbody', `\n${[...body, sums].join('\n')}\n`)}`,
    ),
    footHtml(foot, source, options),
  ]
    .filter((part) => part !== '')
    .join('\n');
};
