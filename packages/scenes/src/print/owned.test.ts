import { expect, test } from 'vitest';
import { owned } from './owned.ts';

interface Column {
  readonly label: string;
  readonly title?: { readonly text: string };
}

test('what a page gives to every object is in no node', () => {
  const table: { readonly columns: readonly Column[] } = {
    columns: [{ label: '1' }, { label: '2', title: { text: 'x' } }],
  };
  const every = Object.prototype as { title?: unknown };
  every.title = { text: 'wrong' };
  try {
    expect(table.columns.map(({ title }) => title?.text)).toEqual(['wrong', 'x']);
    expect(owned(table).columns.map(({ title }) => title?.text)).toEqual([undefined, 'x']);
  } finally {
    delete every.title;
  }
});

test('null, numbers and words stay what they are', () => {
  expect(owned([null, 0, 'x', undefined])).toEqual([null, 0, 'x', undefined]);
});
