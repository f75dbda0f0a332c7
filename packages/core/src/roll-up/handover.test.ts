import { expect, test } from 'vitest';
import { makeIndicator, makeObservations, makeProgramme, makeTarget } from '../fixtures/make-programme.ts';
import type { Party, Programme } from '../generated/types.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';

const unit = (id: string, more: Partial<Party> = {}): Party => ({ id, title: { en: id }, kind: 'government', ...more });
const to = (id: string, date = '2024-07-01') => ({ id, date, sources: [{ document: 'reform' }] });
const document = { id: 'reform', title: { en: '…' }, kind: 'other', availability: 'read' } as const;
const milestone = (id: string, due: string, more: object = {}) =>
  ({ id, item: 'action', title: { en: id }, wording: 'quote', due, ...more }) as const;

/** Which leaves are counted with whom: `late` was missed by its reports before the reform, `then` after it. */
const counted = (parts: Partial<Programme>, asOf = '2025-03-01') => {
  const { groups } = evaluateProgramme(
    makeProgramme({
      documents: [document],
      parties: [unit('old', { succeededBy: to('new') }), unit('new')],
      responsibilities: [{ item: 'action', party: 'old', duty: 'lead' }],
      milestones: [milestone('late', '2023-12-31'), milestone('then', '2024-12-31'), milestone('next', '2025-12-31')],
      reports: ['late', 'then'].map((item) => ({
        id: `r-${item}`,
        item,
        title: { en: '…' },
        period: item === 'late' ? '2024-Q1' : '2025-01',
        party: 'old',
        claim: 'unfinished' as const,
      })),
      ...parts,
    }),
    { asOf },
  );
  return [...groups.values()].flatMap(({ id, type, delivery }) => (type === 'party' ? [[id, delivery.byState]] : []));
};

test('before the succession everything is counted with the unit of the plan', () => {
  expect(counted({}, '2024-06-30')).toEqual([
    ['old', { missed: 1, 'not-due': 2 }],
    ['new', {}],
  ]);
});

test('from its day on the successor is counted with what is not late, and what was late stays where it arose', () => {
  expect(counted({}, '2024-07-01')).toEqual([
    ['old', { missed: 1 }],
    ['new', { 'not-due': 2 }],
  ]);
});

test('what is late after the day is the successor’s', () => {
  expect(counted({})).toEqual([
    ['old', { missed: 1 }],
    ['new', { missed: 1, 'not-due': 1 }],
  ]);
});

test('what was due on the eve of the succession was not late by then, and is the successor’s', () => {
  const milestones = [milestone('eve', '2024-06-30')];
  expect(counted({ milestones, reports: [] })).toEqual([
    ['old', {}],
    ['new', { 'no-data': 1 }],
  ]);
});

test('what was late and is late no more is counted with the successor', () => {
  const done = { date: '2024-10-01' };
  const milestones = [milestone('late', '2023-12-31', { completed: done })];
  expect(counted({ milestones })).toEqual([
    ['old', {}],
    ['new', { achieved: 1 }],
  ]);
});

test('a leaf without an answer past its date is counted as late', () => {
  const milestones = [milestone('silent', '2023-12-31')];
  expect(counted({ milestones, reports: [] })).toEqual([
    ['old', { 'no-data': 1 }],
    ['new', {}],
  ]);
});

test('how it stood is judged by what is known today', () => {
  const parts = {
    indicators: [makeIndicator({ direction: 'down' })],
    targets: [makeTarget({ kind: 'hold', comparator: 'le', value: 10 })],
    observations: makeObservations({ 2023: 12 }, { published: '2024-09-01' }),
    milestones: [],
    reports: [],
  };
  const { groups } = evaluateProgramme(
    makeProgramme({
      ...parts,
      documents: [document],
      parties: [unit('old', { succeededBy: to('new') }), unit('new')],
      responsibilities: [{ item: 'action', party: 'old', duty: 'lead' }],
    }),
    { asOf: '2024-12-31' },
  );
  expect([groups.get('old')?.outcome.byState, groups.get('new')?.outcome.byState]).toEqual([{ breached: 1 }, {}]);
});

test('along a chain each unit keeps what became late in its time, and nothing is counted twice', () => {
  const parties = [
    unit('old', { succeededBy: to('new') }),
    unit('new', { succeededBy: to('last', '2025-02-01') }),
    unit('last'),
  ];
  expect(counted({ parties })).toEqual([
    ['old', { missed: 1 }],
    ['new', { missed: 1 }],
    ['last', { 'not-due': 1 }],
  ]);
});

test('two that were merged, and one that led beside its successor, count a leaf once', () => {
  const parties = [unit('old', { succeededBy: to('new') }), unit('second', { succeededBy: to('new') }), unit('new')];
  const responsibilities = ['old', 'second', 'new'].map((party) => ({ item: 'next', party, duty: 'lead' as const }));
  expect(counted({ parties, responsibilities })).toEqual([
    ['old', {}],
    ['second', {}],
    ['new', { 'not-due': 1 }],
  ]);
});

test('who supports, or shares by duty, is counted for nothing, before and after', () => {
  for (const duty of ['support', 'by-duty'] as const)
    expect(counted({ responsibilities: [{ item: 'action', party: 'old', duty }] })).toEqual([
      ['old', {}],
      ['new', {}],
    ]);
});

test('a collective takes over no count and hands none on', () => {
  const collective = { memberCount: null, open: true };
  const all = { missed: 2, 'not-due': 1 };
  expect(counted({ parties: [unit('old', { succeededBy: to('new') }), unit('new', { collective })] })).toEqual([
    ['old', all],
    ['new', {}],
  ]);
  expect(counted({ parties: [unit('old', { succeededBy: to('new'), collective }), unit('new')] })).toEqual([
    ['old', {}],
    ['new', {}],
  ]);
});

test('one without a document changes nothing', () => {
  const parties = [unit('old', { succeededBy: { id: 'new', date: '2024-07-01' } }), unit('new')];
  expect(counted({ parties })[1]).toEqual(['new', {}]);
});

test('a successor is heard as the lead, for periods that end on its day or later', () => {
  const parties = [unit('old', { succeededBy: to('new', '2024-07-15') }), unit('new'), unit('helper')];
  const report = (party: string, claim: 'done' | 'under-way', period: string) =>
    ({ id: `r-${party}`, item: 'next', title: { en: '…' }, period, party, claim }) as const;
  const state = (period: string) =>
    counted({
      parties,
      reports: [report('new', 'done', period), report('helper', 'under-way', period)],
      milestones: [milestone('next', '2025-12-31')],
    })[1]?.[1];
  expect(state('2024-Q3')).toEqual({ achieved: 1 });
  expect(state('2024-07-01/2024-07-15')).toEqual({ achieved: 1 });
  expect(state('2024-06')).toEqual({ 'under-way': 1 });
});
