import type { Narrowing, TableNode } from '../scene/table-node.ts';
import { element, type Markup } from './markup.ts';
import type { Arranged } from './shown-rows.ts';
import { shape } from './state-markup.ts';

const choices = ({ label, all, families }: Narrowing, total: number, family: Arranged['family']): readonly Markup[] => {
  const offered = families.filter((one) => one.count > 0 || one.family === family);
  if (offered.length < 2) return [];
  const button = (id: Arranged['family'], words: readonly (Markup | string)[], count: number): Markup =>
    element(
      'button',
      { type: 'button', class: 'narrows', 'data-family': id, 'aria-pressed': family === id ? 'true' : 'false' },
      ...words,
      element('span', { class: 'count', 'data-figure': 'count' }, String(count)),
    );
  return [
    element(
      'div',
      { class: 'filters', role: 'group', 'aria-label': label },
      button(undefined, [all], total),
      ...offered.map((one) => button(one.family, [shape(one.family), one.label], one.count)),
    ),
  ];
};

const counted = ({ counted: all, families }: Narrowing, family: Arranged['family']): Markup =>
  element(
    'p',
    { class: 'shown', role: 'status' },
    family === undefined ? all : (families.find((one) => one.family === family)?.shown ?? all),
  );

/** How a reader narrows a table, what is shown of it, and the way back to the order of the plan. */
export const arrangeMarkup = (
  { table, narrowing, sorts }: TableNode,
  { order, family }: Arranged,
): readonly Markup[] => [
  ...(narrowing ? [...choices(narrowing, table.rows.length, family), counted(narrowing, family)] : []),
  ...(sorts && order
    ? [element('p', { class: 'shown' }, element('button', { type: 'button', class: 'plan-order' }, sorts.back))]
    : []),
];
