import { expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { makeProgramme } from '../fixtures/make-programme.ts';
import type { Commitment, Milestone, Report } from '../generated/types.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const words = { en: 'thing' };

const report = (item: string, i: number, parts: Partial<Report>): Report => ({
  id: `r${i}`,
  item,
  period: '2024-Q1',
  party: 'office',
  claim: 'under-way',
  title: words,
  ...parts,
});

const milestone = (parts: Partial<Milestone>, asOf: string, reports: readonly Partial<Report>[] = []) => {
  const programme = makeProgramme({
    milestones: [{ id: 'm', item: 'action', title: words, wording: 'summary', due: '2024-06-30', ...parts }],
    reports: reports.map((one, i) => report('m', i, one)),
  });
  const answer = evaluateProgramme(deepFreeze(programme), { asOf }).answers.get('m');
  if (!answer) throw new Error('no answer');
  return answer;
};

const commitment = (parts: Partial<Commitment>, asOf: string, reports: readonly Partial<Report>[] = []) => {
  const programme = makeProgramme({
    commitments: [
      { id: 'c', item: 'action', title: words, wording: 'summary', nature: 'continue', due: null, ...parts },
    ],
    reports: reports.map((one, i) => report('c', i, { claim: 'recurring', ...one })),
  });
  const answer = evaluateProgramme(deepFreeze(programme), { asOf }).answers.get('c');
  if (!answer) throw new Error('no answer');
  return answer;
};

test('before the programme begins nothing is due, with or without a date', () => {
  expect(milestone({ due: null }, '2020-12-31').state).toBe('not-due');
  expect(milestone({ due: null }, '2021-01-01').state).toBe('no-data');
});

test('due soon begins ninety days before and lasts until the day itself', () => {
  expect(milestone({}, '2024-03-31').flags).toEqual([]);
  expect(milestone({}, '2024-04-01').flags).toEqual(['due-soon']);
  expect(milestone({}, '2024-06-30').flags).toEqual(['due-soon']);
});

test('a claim of done without a date was done at some time in its period', () => {
  expect(milestone({}, '2024-07-31', [{ period: '2024-Q2', claim: 'done' }])).toMatchObject({
    state: 'achieved',
    flags: ['declared'],
    because: { dates: { completed: '2024-Q2' }, numbers: {} },
  });
  const halfYear = milestone({}, '2025-01-31', [{ period: '2024', claim: 'done' }]);
  expect(halfYear.flags).toEqual(['timing-unknown', 'declared']);
});

test('a later report takes a claim of done back, one that the work recurs does not', () => {
  const done = { period: '2024-Q1', claim: 'done' } as const;
  expect(milestone({}, '2024-07-31', [done, { period: '2024-Q2', claim: 'unfinished' }]).state).toBe('missed');
  expect(milestone({}, '2024-07-31', [done, { period: '2024-Q2', claim: 'recurring' }]).state).toBe('achieved');
});

test('of two claims for one period the more cautious counts, whatever their order', () => {
  const claims = [{ claim: 'done' as const }, { claim: 'under-way' as const }];
  for (const order of [claims, [...claims].reverse()])
    expect(milestone({}, '2024-05-01', order).state).toBe('under-way');
});

test('a start on record makes an unfinished item under way', () => {
  const started = { date: '2023-05-01' };
  expect(milestone({ started }, '2024-05-01', [{ claim: 'unfinished' }]).state).toBe('under-way');
});

test('an old report of work under way is stale, and the state stays', () => {
  expect(milestone({ due: '2025-12-31' }, '2024-08-14', [{}]).flags).toEqual(['declared']);
  expect(milestone({ due: '2025-12-31' }, '2024-08-15', [{}])).toMatchObject({
    state: 'under-way',
    flags: ['stale', 'declared'],
    evidence: { freshness: 'stale' },
  });
});

test('after its date, a report from before does not say how it ended', () => {
  expect(milestone({}, '2024-08-01', [{ period: '2024-Q1' }])).toMatchObject({
    state: 'no-data',
    flags: ['past-due'],
    because: { reason: 'report-too-old' },
  });
});

test('a report without a date of publication counts with a caveat', () => {
  const caveats = (parts: Partial<Report>) => milestone({}, '2024-05-01', [parts]).because.caveats;
  expect(caveats({})).toEqual(['publication-date-unknown']);
  expect(caveats({ published: '2024-04-20' })).toEqual([]);
});

test('reports that were not judged by are kept with the reason', () => {
  const answer = milestone({}, '2024-05-01', [{ period: '2023-Q4' }, { period: '2024-Q1' }]);
  expect(answer.because.used).toMatchObject([{ kind: 'report', id: 'r1' }]);
  expect(answer.because.ignored).toMatchObject([{ kind: 'report', id: 'r0', reason: 'superseded' }]);
});

test('when a unit expects to be done stands beside the state that its own report gives', () => {
  const answer = milestone({}, '2024-05-01', [{ expected: '2024-09' }]);
  expect(answer).toMatchObject({ state: 'under-way', because: { claim: { report: 'r0', expected: '2024-09' } } });
  expect(milestone({}, '2024-05-01', [{}]).because).not.toHaveProperty('claim');
});

test('a supporter’s word that the lead outranks does not stand beside the state', () => {
  const programme = makeProgramme({
    milestones: [{ id: 'm', item: 'action', title: words, wording: 'summary', due: '2024-06-30' }],
    responsibilities: [{ item: 'm', party: 'office', duty: 'lead' }],
    reports: [report('m', 0, {}), report('m', 1, { party: 'helper', claim: 'unfinished' })],
  });
  const { because, state } = evaluateProgramme(programme, { asOf: '2024-05-01' }).answers.get('m') ?? {};
  expect(state).toBe('under-way');
  expect(because?.ignored).toMatchObject([{ id: 'r1', reason: 'superseded-by-lead' }]);
  expect(because).not.toHaveProperty('claim');
});

test('ongoing work with a date stays ongoing after it, as long as it is reported', () => {
  expect(commitment({ due: '2023' }, '2024-06-30', [{ period: '2024-Q1' }]).state).toBe('ongoing');
  expect(milestone({}, '2024-08-01', [{ period: '2024-Q2', claim: 'recurring' }]).state).toBe('no-data');
});

test.each([
  ['2024-Q1', '2024-06-30', '2024-07-01'],
  ['2023', '2024-12-31', '2025-01-01'],
  ['2024-01', '2024-02-29', '2024-03-01'],
])('a report for %s speaks until %s', (period, last, next) => {
  expect(commitment({}, last, [{ period }]).state).toBe('ongoing');
  expect(commitment({}, next, [{ period }])).toMatchObject({ state: 'no-data', because: { reason: 'report-too-old' } });
});

test('remarks change no state', () => {
  const base = makeProgramme({
    milestones: [{ id: 'm', item: 'action', title: words, wording: 'summary', due: '2024-06-30' }],
  });
  const remark = { id: 'x', item: 'm', kind: 'remedy', party: 'office', date: '2024-07-01', title: words } as const;
  const items = (programme: typeof base) => evaluateProgramme(programme, { asOf: '2024-08-01' }).answers.get('m');
  expect(items({ ...base, remarks: [remark] })).toEqual(items(base));
});
