import type { SceneCell, SceneColumn, SceneRow, TableNode } from '../scene/table-node.ts';
import { arrangeMarkup } from './arrange-markup.ts';
import { element, type Markup } from './markup.ts';
import { axisMarkup, rowMarkup } from './rows-markup.ts';
import { shownRows, type Arranged } from './shown-rows.ts';
import { signMarkup } from './sign-markup.ts';
import { stateMarkup } from './state-markup.ts';
import { turnedMarkup } from './turned-markup.ts';
import { chosenBy, currentOf, phrase, reference, type Chooses, type Inline } from './words-markup.ts';

interface Options extends Chooses, Arranged {
  /** In em of the running text. */
  readonly width: number;
}

/** What a column needs in em, and one that is drawn; below their sum rows are stacked, in a sheet below `sheet` already. */
const needs = { column: 8, drawn: 20, sheet: 52, matrix: 48 } as const;

/**
 * A table, complete in the document. Roles are written out, because rows that are stacked by style lose them in some
 * browsers.
 */
export const tableMarkup = (node: TableNode, options: Options): Markup => {
  const stacked = isStacked(node, options.width);
  const rows = shownRows(node, options);
  const above = arrangeMarkup(node, options);
  const table =
    node.look === 'matrix' && stacked
      ? turnedMarkup(node.table, options)
      : tableOf(node, rows, { ...options, stacked, grid: node.grid === true && !stacked });
  if (above.length > 0 || node.narrowing || node.sorts) return element('div', { class: 'listing' }, ...above, table);
  return node.look === 'matrix' && !stacked ? element('div', { class: 'scroll' }, table) : table;
};

const isStacked = ({ stacks, look, table: { columns } }: TableNode, width: number): boolean => {
  if (stacks === undefined || stacks === false) return false;
  if (look === 'matrix') return width < needs.matrix;
  const needed = columns.reduce((sum, { axis }) => sum + (axis ? needs.drawn : needs.column), 0);
  return width < (stacks === 'late' ? needed : Math.max(needs.sheet, needed));
};

interface Form extends Options {
  readonly stacked: boolean;
  readonly grid: boolean;
}

const tableOf = (node: TableNode, rows: readonly SceneRow[], form: Form): Markup => {
  const { caption, columns, foot } = node.table;
  return element(
    'table',
    {
      class: [form.stacked ? 'stacked' : '', node.look ?? ''].join(' ').trim() || undefined,
      part: 'table',
      role: form.grid ? 'grid' : 'table',
    },
    element('caption', {}, caption),
    element(
      'thead',
      { role: 'rowgroup' },
      element('tr', { role: 'row' }, ...columns.map((column) => head(column, node, form))),
    ),
    ...groupsOf(rows, form).map(({ name, rows: some }) =>
      element(
        'tbody',
        { role: 'rowgroup' },
        ...(name === undefined ? [] : [groupHead(name, some.length, columns, form)]),
        ...some.map((row) => rowOf(row, node, form)),
      ),
    ),
    ...(foot ? [element('tfoot', { role: 'rowgroup' }, rowOf({ id: '', cells: foot }, node, form))] : []),
  );
};

const head = (column: SceneColumn, { sorts, look }: TableNode, form: Form): Markup => {
  const { key, numeric, axis, title, choice } = column;
  return element(
    'th',
    {
      role: 'columnheader',
      scope: 'col',
      class: axis ? 'lined' : numeric ? 'numeric' : undefined,
      title: title?.text,
      'aria-sort': sorts && form.order?.key === key ? form.order.way : undefined,
      'aria-current': currentOf(choice?.id, form),
    },
    ...headWords(column, sorts, form, look === 'matrix'),
  );
};

const headWords = (
  { key, label, axis, title, choice }: SceneColumn,
  sorts: TableNode['sorts'],
  form: Form,
  isMatrix: boolean,
): Inline => {
  if (axis) return [element('span', { class: 'said' }, label), axisMarkup(axis, form.width * 0.4)];
  const sorting = sorts?.by[key];
  if (sorting !== undefined)
    return [
      element('button', { type: 'button', class: 'sorts', title: sorting, 'data-id': key }, label, arrow),
      // Repeated heads on paper leave buttons out.
      element('span', { class: 'printed', 'aria-hidden': 'true' }, label),
    ];
  if (!title) return [isMatrix ? element('span', { class: 'number' }, label) : label];
  const words = [
    element('span', { class: 'number' }, label),
    ' ',
    element('span', { class: 'name' }, ...phrase(title)),
  ];
  return chosenBy(words, choice, form);
};

const arrow = element(
  'svg',
  { class: 'arrow', viewBox: '0 0 10 15', 'aria-hidden': 'true', focusable: 'false' },
  element('path', { class: 'up', d: 'M0 6 5 0l5 6z' }),
  element('path', { class: 'down', d: 'm0 9 5 6 5-6z' }),
);

interface Some {
  readonly name?: string | undefined;
  readonly rows: readonly SceneRow[];
}

/** In another order than the plan's, rows stand under no heads. */
const groupsOf = (rows: readonly SceneRow[], { order }: Form): readonly Some[] => {
  if (order || rows.every(({ group }) => group === undefined)) return [{ rows }];
  const found: { readonly name: string | undefined; readonly rows: SceneRow[] }[] = [];
  for (const row of rows) {
    const last = found[found.length - 1];
    if (last && last.name === row.group) last.rows.push(row);
    else found.push({ name: row.group, rows: [row] });
  }
  return found;
};

const groupHead = (name: string, count: number, columns: readonly SceneColumn[], { stacked, width }: Form): Markup => {
  const axis = columns.find((column) => column.axis)?.axis;
  return element(
    'tr',
    { role: 'row', class: 'group' },
    element(
      'th',
      { role: 'rowheader', scope: 'rowgroup', colspan: String(columns.length) },
      element('span', { class: 'name', 'data-figure': 'date' }, name),
      ' ',
      element('span', { class: 'count', 'data-figure': 'count' }, String(count)),
      // Where the head of the table is not seen, the axis stands over each group.
      ...(stacked && axis ? [axisMarkup(axis, width)] : []),
    ),
  );
};

const rowOf = (
  { id, of, choice, cells: [first, ...rest] }: SceneRow,
  { look, table: { columns } }: TableNode,
  form: Form,
): Markup =>
  element(
    'tr',
    { role: 'row', 'aria-current': currentOf(id, form) ?? currentOf(of, form) },
    ...(first
      ? [element('th', { role: 'rowheader', scope: 'row' }, ...nameOf(first, choice, look === 'drawn', form))]
      : []),
    ...rest.map((cell, i) => dataCell(cell, columns[i + 1], form)),
  );

const nameOf = (cell: SceneCell, choice: SceneRow['choice'], isTitle: boolean, form: Form): Inline => {
  if (!choice) return content(cell, undefined);
  const words = chosenBy(reference(cell), choice, form);
  return [...(isTitle ? [element('span', { class: 'name', part: 'title' }, ...words)] : words), ...notes(cell)];
};

const dataCell = (cell: SceneCell, column: SceneColumn | undefined, { stacked, grid }: Form): Markup => {
  const isBare = cell.text === '' && !cell.state && !cell.marks;
  return element(
    'td',
    {
      role: grid ? 'gridcell' : 'cell',
      class: isBare ? 'bare' : column?.axis ? 'lined' : column?.numeric ? 'numeric' : undefined,
    },
    ...(stacked && !column?.axis
      ? [element('span', { class: 'label', 'aria-hidden': 'true' }, column?.label ?? '')]
      : []),
    element('div', {}, ...content(cell, column)),
  );
};

const content = (cell: SceneCell, column: SceneColumn | undefined): Inline => {
  const { sign, marks, state, figure, text } = cell;
  if (column?.axis) return marks ? [rowMarkup(column.axis, marks)] : [];
  if (sign) return [signMarkup(sign), element('span', { class: 'said' }, text)];
  return [state ? stateMarkup(state) : element('span', { 'data-figure': figure }, ...reference(cell)), ...notes(cell)];
};

const notes = ({ notes: all = [] }: SceneCell): Inline =>
  all.length === 0
    ? []
    : [element('span', { class: 'notes' }, ...all.map((note) => element('span', {}, ...reference(note))))];
