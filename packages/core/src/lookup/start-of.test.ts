import { expect, test } from 'vitest';
import { startOf } from './start-of.ts';

const plan = (id: string, dates: { written?: string; published?: string }, kind = 'plan') =>
  ({ id, kind, ...dates }) as never;

const lookup = (start: string | null, ...documents: { id: string }[]) =>
  ({
    programme: { period: { start, end: null }, documents },
    documents: new Map(documents.map((of) => [of.id, of])),
  }) as never;

test('the item’s own start stands before that of the programme, and null for none', () => {
  expect(startOf({ start: '2022-Q2' }, lookup('2021'))).toEqual({ day: '2022-04-01', stated: true });
  expect(startOf({}, lookup('2021'))).toEqual({ day: '2021-01-01', stated: true });
  expect(startOf({ start: null }, lookup('2021', plan('a', { published: '2020-05-02' })))).toEqual({
    day: '2020-05-02',
    stated: false,
  });
});

test('the day of the plan is when it was written, else published, a partial date by its last day', () => {
  expect(startOf({}, lookup(null, plan('a', { written: '2020-05', published: '2020-04-01' }))).day).toBe('2020-05-31');
  expect(startOf({}, lookup(null, plan('a', { published: '2020-04-01' }))).day).toBe('2020-04-01');
  expect(startOf({}, lookup(null, plan('a', {}), plan('b', { published: '2020' }, 'news'))).day).toBeNull();
});

test('the plans that an item cites stand before the others; of several the earliest, in any order', () => {
  const [early, late, news] = [
    plan('e', { published: '2019' }),
    plan('l', { published: '2021' }),
    plan('n', { published: '2018' }, 'news'),
  ];
  const cite = (...ids: readonly string[]) => ({ sources: ids.map((document) => ({ document })) as never });
  expect(startOf(cite('l', 'n'), lookup(null, early, late, news)).day).toBe('2021-12-31');
  expect(startOf(cite('n', 'unheard-of'), lookup(null, late, early, news)).day).toBe('2019-12-31');
  expect(startOf(cite('l', 'e'), lookup(null, late, early)).day).toBe('2019-12-31');
});
