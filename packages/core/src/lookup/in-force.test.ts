import { expect, test } from 'vitest';
import { inForce } from './in-force.ts';

const documents = new Map([
  ['early', { id: 'early', published: '2024-02' }],
  ['late', { id: 'late', published: '2024-08-01' }],
]) as never;

const on = (asOf: string, knownAt: string, date: string | undefined, ...ids: readonly string[]) =>
  inForce({ date, sources: ids.map((document) => ({ document })) as never }, { asOf, knownAt, documents });

test('a decision without a date always counts', () => {
  expect(on('2020-01-01', '2020-01-01', undefined, 'late')).toBe(true);
});

test('one with a date counts from that day, on both dates', () => {
  expect(on('2024-05-01', '2024-05-01', '2024-05-01')).toBe(true);
  expect(on('2024-04-30', '2024-12-31', '2024-05-01')).toBe(false);
  expect(on('2024-12-31', '2024-04-30', '2024-05-01')).toBe(false);
});

test('where its documents are all later, it counts from the first of them', () => {
  expect(on('2024-12-31', '2024-07-31', '2024-05-01', 'late')).toBe(false);
  expect(on('2024-12-31', '2024-08-01', '2024-05-01', 'late')).toBe(true);
  expect(on('2024-12-31', '2024-05-01', '2024-05-01', 'late', 'early')).toBe(true);
});

test('an earlier document does not make it count before its own day', () => {
  expect(on('2024-03-31', '2024-04-30', '2024-05-01', 'early')).toBe(false);
});
