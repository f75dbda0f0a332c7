import { expect, test } from 'vitest';
import { makeProgramme } from '../fixtures/make-programme.ts';
import type { Party } from '../generated/types.ts';
import { successionsOf } from './successions-of.ts';

const document = (id: string, published?: string) => ({
  id,
  title: { en: '…' },
  kind: 'other' as const,
  availability: 'read' as const,
  ...(published === undefined ? {} : { published }),
});
const documents = [document('reform', '2024-01-10'), document('late', '2024-06-01'), document('undated')];

/** Units, each with its successor, its date and the document: `A>B 2024-03-01 reform`. */
const found = (all: readonly string[], asOf = '2025-12-31', knownAt = asOf) => {
  const units = ['A', 'B', 'C', 'D'].map((id): Party => {
    const [, next = '', date = '', by] = /(?:>)(\S+) (\S+) ?(\S+)?/.exec(all.find((one) => one[0] === id) ?? '') ?? [];
    const succeededBy = { id: next, date, ...(by && { sources: [{ document: by }] }) };
    return { id, title: { en: id }, kind: 'government', ...(next && { succeededBy }) } as Party;
  });
  const programme = makeProgramme({ parties: units, documents });
  const known = { programme, documents: new Map(documents.map((one) => [one.id, one])), asOf, knownAt };
  return [...successionsOf(known)].map(([id, { now, steps }]) => [
    id,
    `${now.id} ${now.date} ${now.document}`,
    steps.length,
  ]);
};

test('a successor stands with its day and its document', () => {
  expect(found(['A>B 2024-03-01 reform'])).toEqual([['A', 'B 2024-03-01 reform', 1]]);
});

test('it counts from its day on, and from the day on which its document was known', () => {
  expect(found(['A>B 2024-03-01 reform'], '2024-02-29')).toEqual([]);
  expect(found(['A>B 2024-03-01 reform'], '2024-03-01')).toHaveLength(1);
  expect(found(['A>B 2024-03-01 late'], '2024-05-31')).toEqual([]);
  expect(found(['A>B 2024-03-01 late'], '2024-05-31', '2024-06-01')).toHaveLength(1);
  expect(found(['A>B 2024-03-01 reform'], '2024-12-31', '2024-02-29')).toEqual([]);
  expect(found(['A>B 2024-03-01 undated'], '2024-03-01')).toHaveLength(1);
});

test('a month or a year counts from its last day', () => {
  expect(found(['A>B 2024-03 reform'], '2024-03-30')).toEqual([]);
  expect(found(['A>B 2024-03 reform'], '2024-03-31')).toEqual([['A', 'B 2024-03-31 reform', 1]]);
});

test('one without a document, or to what the file does not hold, does not count', () => {
  expect(found(['A>B 2024-03-01'])).toEqual([]);
  expect(found(['A>E 2024-03-01 reform'])).toEqual([]);
});

test('a chain is followed to its end, as far as it goes by then', () => {
  const chain = ['A>B 2023-01-01 undated', 'B>C 2024-01-01 undated'];
  expect(found(chain)).toEqual([
    ['A', 'C 2024-01-01 undated', 2],
    ['B', 'C 2024-01-01 undated', 1],
  ]);
  expect(found(chain, '2023-12-31')).toEqual([['A', 'B 2023-01-01 undated', 1]]);
  expect(found(['A>B 2024-01-01 undated', 'B>C 2023-01-01 undated'])[0]).toEqual(['A', 'C 2024-01-01 undated', 2]);
});

test('a circle has no end: nobody in it and before it has a successor, whatever the order', () => {
  const circle = ['A>B 2024-01-01 undated', 'B>C 2024-01-01 undated', 'C>B 2024-01-01 undated'];
  expect(found([...circle, 'D>A 2024-01-01 undated'])).toEqual([]);
  expect(found(['A>A 2024-01-01 undated'])).toEqual([]);
});
