import type { Selection } from '../view/selection.ts';
import type { Cell, TableView } from '../view/view-parts.ts';
import { element, type Markup } from './markup.ts';
import { stateMarkup } from './state-markup.ts';
import { reference } from './words-markup.ts';

const cell = (content: Cell): readonly Markup[] => [
  content.state
    ? stateMarkup(content.state)
    : element('span', { 'data-figure': content.figure }, ...reference(content)),
  ...(content.notes === undefined || content.notes.length === 0
    ? []
    : [element('span', { class: 'notes' }, ...content.notes.map((note) => element('span', {}, ...reference(note))))]),
];

/**
 * A table, complete in the document. Roles are written out, because rows that are stacked by style lose them in some
 * browsers.
 *
 * @param stacked rows are stacked, each cell behind its label
 */
export const tableMarkup = (
  { caption, columns, rows }: TableView,
  stacked: boolean,
  selected: Selection | null | undefined,
): Markup =>
  element(
    'table',
    { class: stacked ? 'stacked' : undefined, part: 'table', role: 'table' },
    element('caption', {}, caption),
    element(
      'thead',
      { role: 'rowgroup' },
      element(
        'tr',
        { role: 'row' },
        ...columns.map(({ label, numeric }) =>
          element('th', { role: 'columnheader', scope: 'col', class: numeric ? 'numeric' : undefined }, label),
        ),
      ),
    ),
    element(
      'tbody',
      { role: 'rowgroup' },
      ...rows.map(({ id, cells: [first, ...rest] }) =>
        element(
          'tr',
          { role: 'row', 'aria-current': id === selected?.id ? 'true' : undefined },
          ...(first ? [element('th', { role: 'rowheader', scope: 'row' }, ...cell(first))] : []),
          ...rest.map((one, i) => {
            const { label, numeric } = columns[i + 1] ?? { label: '' };
            const bare = one.text === '' && !one.state;
            return element(
              'td',
              { role: 'cell', class: bare ? 'bare' : numeric ? 'numeric' : undefined },
              ...(stacked ? [element('span', { class: 'label', 'aria-hidden': 'true' }, label)] : []),
              element('div', {}, ...cell(one)),
            );
          }),
        ),
      ),
    ),
  );
