import { expect, test } from 'vitest';
import { defaultRules } from '../answer/rules.ts';
import { makeIndicator, makeProgramme, makeObservation, type ObservationParts } from '../fixtures/make-programme.ts';
import type { Observation, Programme } from '../generated/types.ts';
import { buildLookup } from '../lookup/lookup.ts';
import { valueChanges } from './value-changes.ts';

const of = (id: string, value: number | null, more: ObservationParts = {}): Observation =>
  makeObservation({
    id,
    indicator: 'i',
    period: '2023',
    value,
    status: 'final',
    grade: 'original',
    published: '2024-03-01',
    ...more,
  });

type Moment = readonly [observations: readonly Observation[], more?: Partial<Programme>, knownAt?: string];

const at = ([observations, more = {}, knownAt = '2024-12-31']: Moment) =>
  buildLookup(
    makeProgramme({ indicators: [makeIndicator()], observations, ...more }),
    { asOf: '2024-12-31', knownAt },
    defaultRules,
  );

const between = (before: Moment, after: Moment) => valueChanges(at(before), at(after));

const counted = (id: string, value: number, status = 'final') => ({ id, value, status });
const base = { indicator: 'i', period: '2023' };

test('a value that was not there before is new, with the day on which it became known', () => {
  expect(between([[]], [[of('a', 5)]])).toEqual([
    { kind: 'new', ...base, before: null, after: counted('a', 5), date: '2024-03-01', reason: null },
  ]);
  expect(between([[]], [[of('a', 5, { published: undefined as never, remark: { en: 'a note' } })]])).toEqual([
    { kind: 'new', ...base, before: null, after: counted('a', 5), date: null, reason: null },
  ]);
});

test('a value tells its area, group, definition, qualifier and what was printed', () => {
  const more = {
    area: 'west',
    breakdown: { sex: 'girls' },
    definition: 'd',
    qualifier: 'at-least' as const,
    printed: '5以上',
  };
  expect(between([[]], [[of('a', 5, more)]])).toEqual([
    {
      kind: 'new',
      ...base,
      area: 'west',
      breakdown: { sex: 'girls' },
      definition: 'd',
      before: null,
      after: { ...counted('a', 5), qualifier: 'at-least', printed: '5以上' },
      date: '2024-03-01',
      reason: null,
    },
  ]);
});

test('another number or another qualifier is a correction, another status alone is settled, else nothing changed', () => {
  const kinds = (a: Observation, b: Observation) => between([[a]], [[b]]).map(({ kind }) => kind);
  expect(kinds(of('a', 5), of('b', 6))).toEqual(['corrected']);
  expect(kinds(of('a', 5), of('b', 5, { qualifier: 'about' }))).toEqual(['corrected']);
  expect(kinds(of('a', 5, { qualifier: 'about' }), of('b', 5))).toEqual(['corrected']);
  expect(kinds(of('a', 5), of('b', 5, { qualifier: 'exact' }))).toEqual([]);
  expect(kinds(of('a', 5, { status: 'provisional' }), of('b', 5))).toEqual(['settled']);
  expect(kinds(of('a', 5), of('b', 5))).toEqual([]);
});

test('a settled value tells both sides, and no reason', () => {
  const remark = { en: 'a note' };
  const after = of('b', 5, { published: '2024-08-01', remark });
  expect(between([[of('a', 5, { status: 'estimated' })]], [[after]])).toEqual([
    {
      kind: 'settled',
      ...base,
      before: counted('a', 5, 'estimated'),
      after: counted('b', 5),
      date: '2024-08-01',
      reason: null,
    },
  ]);
});

test('the reason of a correction is that of the list, the last one known, else the remark of the value', () => {
  const entry = (id: string, date: string, item: string, en: string, field = 'value') =>
    ({ id, date, item, field, reason: { en } }) as never;
  const remark = { en: 'a note' };
  const reason = (...corrections: readonly never[]) =>
    between([[of('a', 5)]], [[of('b', 6, { remark })], { corrections }]).map((one) => one.reason);
  expect(reason()).toEqual([remark]);
  expect(reason(entry('c', '2024-05-01', 'a', 'of the old'))).toEqual([{ en: 'of the old' }]);
  expect(reason(entry('c', '2024-05-01', 'b', 'of the new'))).toEqual([{ en: 'of the new' }]);
  expect(reason(entry('c', '2024-05-01', 'b', 'first'), entry('d', '2024-06-01', 'b', 'last'))).toEqual([
    { en: 'last' },
  ]);
  expect(reason(entry('c', '2024-12-31', 'b', 'today'))).toEqual([{ en: 'today' }]);
  expect(reason(entry('c', '2025-01-01', 'b', 'tomorrow'))).toEqual([remark]);
  expect(reason(entry('c', '2024-05-01', 'else', 'another'))).toEqual([remark]);
  expect(reason(entry('c', '2024-05-01', 'b', 'of its name', 'title'))).toEqual([remark]);
});

test('a value written over is dated by its correction, else by the release, else not', () => {
  const date = (more: Partial<Programme>) => between([[of('a', 5)]], [[of('a', 6)], more]).map((one) => one.date);
  const corrections = [{ id: 'c', date: '2024-05-01', item: 'a', field: 'value', reason: { en: '…' } }] as never;
  expect(date({ corrections, released: '2024-09-01' })).toEqual(['2024-05-01']);
  expect(date({ released: '2024-09-01' })).toEqual(['2024-09-01']);
  expect(date({})).toEqual([null]);
  expect(between([[of('a', 5)]], [[of('b', 6)], { released: '2024-09-01' }]).map((one) => one.date)).toEqual([
    '2024-03-01',
  ]);
});

test('a value that no longer counts says why, without a day', () => {
  const gone = (why: string) => [
    { kind: 'withdrawn', ...base, before: counted('a', 5), after: null, date: null, reason: null, why },
  ];
  expect(between([[of('a', 5)]], [[]])).toEqual(gone('removed'));
  expect(between([[of('a', 5)]], [[of('b', null, { absence: 'withheld' })]])).toEqual(gone('removed'));
  expect(between([[of('a', 5)]], [[of('a', null, { absence: 'withheld' })]])).toEqual(gone('value-withheld'));
});

test('periods stand in order of time, groups in the order of their names; the same days in two writings are one', () => {
  const values = [
    of('w', 1, { area: 'west' }),
    of('e', 2, { area: 'east' }),
    of('z', 3, { period: '2022' }),
    of('a', 4),
    of('g', 5, { breakdown: { sex: 'girls' } }),
  ];
  const order = ['z', 'a', 'g', 'e', 'w'];
  expect(between([[]], [values]).map(({ after }) => after?.id)).toEqual(order);
  expect(between([values], [[]]).map(({ before }) => before?.id)).toEqual(order);
  expect(between([[of('a', 5)]], [[of('b', 5, { period: '2023-01-01/2023-12-31' })]])).toEqual([]);
  expect(between([[of('a', 5)]], [[of('b', 5, { definition: 'd' })]]).map(({ kind }) => kind)).toEqual([
    'withdrawn',
    'new',
  ]);
});

test('indicators stand in the order of the later plan, and one that only one plan has says nothing', () => {
  const indicators = (...ids: readonly string[]) => ({ indicators: ids.map((id) => makeIndicator({ id })) });
  const values = ['i', 'j', 'k'].map((id) => of(`of-${id}`, 1, { indicator: id }));
  expect(
    between([[], indicators('i', 'j')], [values, indicators('k', 'j', 'i')]).map(({ indicator }) => indicator),
  ).toEqual(['j', 'i']);
});

test('each side is read by its own indicator: a part of a year counts only where it is a rhythm', () => {
  const half = of('a', 5, { period: '2023-H1' });
  const flow = (frequency: 'year' | 'half-year') => ({
    indicators: [makeIndicator({ timeBasis: 'flow', frequency })],
  });
  expect(between([[half], flow('half-year')], [[half], flow('year')])).toMatchObject([
    { kind: 'withdrawn', period: '2023-H1', why: 'part-year-value' },
  ]);
  expect(between([[half], flow('half-year')], [[half], flow('half-year')])).toEqual([]);
});
