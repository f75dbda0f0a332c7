import type { SceneTable } from '../scene/table-node.ts';
import type { Cell, TableView } from '../view/view-parts.ts';
import { joined } from './joined.ts';
import type { Markup } from './markup.ts';
import { plain, plainReference, plainState, type Joints } from './plain-words.ts';
import type { Inline } from './words-markup.ts';

const cell = (content: Cell, say: Joints): Inline => {
  const { figure, notes = [] } = content;
  const words = content.state ? plainState(content.state, say) : plainReference(content, say);
  const beside = joined(
    notes.map((note) => plainReference(note, say)),
    say.separator,
  );
  return [
    ...(figure && !content.state ? [plain('span', { 'data-figure': figure }, ...words)] : words),
    ...(beside.length === 0 ? [] : [' ', plain('small', {}, ...beside)]),
  ];
};

/** A table that is too wide: each row by itself, what its columns are called beside what they say of it. */
const rowByRow = ({ caption, columns, rows }: TableView, say: Joints): readonly Markup[] => [
  plain('p', {}, plain('strong', {}, caption)),
  ...rows.map(({ cells: [first, ...rest] }) =>
    plain(
      'table',
      {},
      plain('caption', {}, ...(first ? cell(first, say) : [])),
      plain(
        'tbody',
        {},
        ...rest.flatMap((one, at) => {
          const label = columns[at + 1]?.label ?? '';
          return one.text === '' && one.state === undefined && one.notes === undefined
            ? []
            : [plain('tr', {}, plain('th', { scope: 'row' }, label), plain('td', {}, ...cell(one, say)))];
        }),
      ),
    ),
  ),
];

/** Without what is drawn, and with what stands under the columns as its last row. */
const inWords = ({ caption, columns, rows, foot }: SceneTable): TableView => {
  const isSaid = (_: unknown, at: number): boolean => columns[at]?.axis === undefined;
  const all = rows.length === 0 || !foot ? rows : [...rows, { id: '', cells: foot }];
  return {
    caption,
    columns: columns.filter(isSaid),
    rows: all.map((row) => ({ ...row, cells: row.cells.filter(isSaid) })),
  };
};

/**
 * A table as elements that need no style.
 *
 * @param most the columns that it may have; a wider one is told row by row
 */
export const plainTable = (whole: SceneTable, say: Joints, most: number): readonly Markup[] => {
  const table = inWords(whole);
  const { caption, columns, rows } = table;
  if (rows.length === 0) return [];
  return columns.length > most
    ? rowByRow(table, say)
    : [
        plain(
          'table',
          {},
          plain('caption', {}, caption),
          plain('thead', {}, plain('tr', {}, ...columns.map(({ label }) => plain('th', { scope: 'col' }, label)))),
          plain(
            'tbody',
            {},
            ...rows.map(({ cells: [first, ...rest] }) =>
              plain(
                'tr',
                {},
                ...(first ? [plain('th', { scope: 'row' }, ...cell(first, say))] : []),
                ...rest.map((one) => plain('td', {}, ...cell(one, say))),
              ),
            ),
          ),
        ),
      ];
};
