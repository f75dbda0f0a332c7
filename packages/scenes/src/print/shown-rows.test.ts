import { expect, test } from 'vitest';
import type { TableNode } from '../scene/table-node.ts';
import { shownRows } from './shown-rows.ts';

const node: TableNode = {
  kind: 'table',
  table: {
    caption: '',
    columns: [{ key: 'name', label: '', sortable: true }],
    rows: [
      { id: 'a', family: 'behind', cells: [{ text: 'a', sort: 2 }] },
      { id: 'b', family: 'met', cells: [{ text: 'b', sort: 1 }] },
      { id: 'c', cells: [{ text: 'c' }] },
    ],
  },
  sorts: { by: { name: '' }, back: '' },
  narrowing: { label: '', all: '', counted: '', families: [] },
};

const ids = (...asked: Parameters<typeof shownRows>): readonly string[] => shownRows(...asked).map(({ id }) => id);

test('rows stand in the order that is asked for, and what cannot be sorted comes last', () => {
  expect(ids(node, {})).toEqual(['a', 'b', 'c']);
  expect(ids(node, { order: { key: 'name', way: 'ascending' } })).toEqual(['b', 'a', 'c']);
  expect(ids(node, { order: { key: 'name', way: 'descending' } })).toEqual(['a', 'b', 'c']);
});

test('only rows of the family that is asked for are there, and where a table cannot be narrowed all are', () => {
  expect(ids(node, { family: 'behind' })).toEqual(['a']);
  const { narrowing: _narrowing, ...whole } = node;
  expect(ids(whole, { family: 'behind' })).toEqual(['a', 'b', 'c']);
});
