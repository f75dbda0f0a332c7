import { expect, test } from 'vitest';
import { findById } from './find-by-id.ts';
import { knownFrom } from './known-from.ts';

const documents = new Map(
  [
    ['early', '2024-03'],
    ['late', '2024-06-30'],
    ['undated', undefined],
  ].map(([id, published]) => [id, { id, published }]),
) as never;
const from = (published: string | undefined, ...ids: readonly string[]) =>
  knownFrom({ published, sources: ids.map((document) => ({ document })) as never }, { documents });

test('something is known from its own date, a partial one from its last day', () => {
  expect(from('2024-05-02', 'early')).toBe('2024-05-02');
  expect(from('2024-02', 'early')).toBe('2024-02-29');
});

test('else from the earliest of its documents that has a date, in any order', () => {
  expect(from(undefined, 'late', 'early')).toBe('2024-03-31');
  expect(from(undefined, 'early', 'late')).toBe('2024-03-31');
  expect(from(undefined, 'undated', 'late')).toBe('2024-06-30');
  expect(from(undefined, 'undated', 'unheard-of')).toBeNull();
  expect(knownFrom({}, { documents })).toBeNull();
});

test('an item is found by its id, the first of two, and again after its list has changed', () => {
  const [a, b, other] = [{ id: 'a' }, { id: 'b' }, { id: 'b' }];
  const items = [a, b, other];
  expect(findById(items, 'a')).toBe(a);
  expect(findById(items, 'b')).toBe(b);
  expect(findById(items, 'c')).toBeUndefined();
  items.unshift({ id: 'c' });
  expect(findById(items, 'c')).toBe(items[0]);
  expect(findById(items, 'a')).toBe(a);
  items.splice(0, 3);
  expect(findById(items, 'a')).toBeUndefined();
  expect(findById(items, 'b')).toBe(other);
});

test('without a list or an id nothing is found', () => {
  expect(findById(undefined, 'a')).toBeUndefined();
  expect(findById([{ id: 'a' }], undefined)).toBeUndefined();
});
