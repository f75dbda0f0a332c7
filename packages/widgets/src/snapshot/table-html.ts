import { commonLabels, type Locale } from '@onemetre/scenes';
import { escapeHtml, type Cell, type TableView } from '@onemetre/scenes/views';
import { elementHtml } from './element-html.ts';
import { phraseHtml } from './phrase-html.ts';
import { stateHtml } from './state-html.ts';

const cellHtml = (cell: Cell, locale: Locale): string => {
  const main = cell.state ? stateHtml(cell.state, locale) : phraseHtml(cell, locale);
  const notes = (cell.notes ?? [])
    .map((note) => phraseHtml(note, locale))
    .join(escapeHtml(commonLabels[locale].separator));
  const figure = cell.state ? undefined : cell.figure;
  return `${figure ? elementHtml('span', main, { 'data-figure': figure }) : main}${notes === '' ? '' : ` ${elementHtml('small', notes)}`}`;
};

/** A table in plain, semantic HTML. */
export const tableHtml = ({ caption, columns, rows }: TableView, locale: Locale): string => {
  const head = columns.map(({ label }) => elementHtml('th', escapeHtml(label), { scope: 'col' })).join('');
  const body = rows.map(({ cells }) =>
    elementHtml(
      'tr',
      cells
        .map((cell, index) =>
          index === 0
            ? elementHtml('th', cellHtml(cell, locale), { scope: 'row' })
            : elementHtml('td', cellHtml(cell, locale)),
        )
        .join(''),
    ),
  );
  return elementHtml(
    'table',
    `${elementHtml('caption', escapeHtml(caption))}${elementHtml('thead', elementHtml('tr', head))}${elementHtml('tbody', `\n${body.join('\n')}\n`)}`,
  );
};
