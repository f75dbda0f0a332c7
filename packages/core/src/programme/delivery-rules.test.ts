import { expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { makeProgramme } from '../fixtures/make-programme.ts';
import type { Commitment, Milestone, Report } from '../generated/types.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const words = { 'zh-Hans': '事', en: 'thing' };

const milestone = (parts: Partial<Milestone>, asOf: string, reports: readonly Partial<Report>[] = []) => {
  const programme = makeProgramme({
    milestones: [{ id: 'm', item: 'action', title: words, wording: 'summary', due: '2024-06-30', ...parts }],
    reports: reports.map((report, i) => ({
      id: `r${i}`,
      item: 'm',
      period: '2024-Q1',
      party: 'office',
      claim: 'under-way',
      title: words,
      ...report,
    })),
  });
  const answer = evaluateProgramme(deepFreeze(programme), { asOf }).answers.get('m');
  if (!answer) throw new Error('no answer');
  return answer;
};

test.each([
  ['2024-01-01', {}, 'not-due', []],
  ['2024-05-01', {}, 'not-due', ['due-soon']],
  ['2024-07-01', {}, 'no-data', ['past-due']],
  ['2024-07-01', { completed: { date: '2024-06-30' } }, 'achieved', []],
  ['2024-07-01', { completed: { date: '2024-03-01' } }, 'achieved', ['early']],
  ['2024-09-01', { completed: { date: '2024-08-01' } }, 'achieved', ['late']],
  ['2025-01-31', { completed: { date: '2024' } }, 'achieved', ['timing-unknown']],
  ['2024-03-01', { started: { date: '2024-02-01' } }, 'under-way', []],
  ['2024-03-01', { due: null }, 'no-data', []],
] as const)('a milestone due 2024-06-30, judged %s with %o, is %s %o', (asOf, parts, state, flags) => {
  expect(milestone(parts, asOf)).toMatchObject({ state, flags });
});

test('a late milestone says by how many days', () => {
  expect(milestone({ completed: { date: '2024-07-12' } }, '2024-09-01').because.numbers.daysLate).toBe(12);
});

test('a revised date moves the line, the original stays in the data', () => {
  const revisions = [{ date: '2024-03-01', due: '2024-12-31', reason: words, sources: [{ document: 'd' }] }];
  expect(milestone({ revisions }, '2024-07-01').state).toBe('not-due');
  expect(milestone({ revisions }, '2024-02-01').because.dates.deadline).toBe('2024-06-30');
});

test('only dated evidence that it was not done makes a milestone missed', () => {
  expect(milestone({}, '2024-08-01', [{ period: '2024-Q2', claim: 'unfinished' }]).state).toBe('missed');
  expect(milestone({}, '2024-08-01', [{ period: '2024-Q1', claim: 'under-way' }]).state).toBe('no-data');
});

test('a state from a report alone is declared; with a public document it is sourced', () => {
  const declared = milestone({}, '2024-05-01', [{ claim: 'done', done: '2024-03-20' }]);
  expect(declared).toMatchObject({
    state: 'achieved',
    flags: ['early', 'declared'],
    evidence: { sourced: false, grade: 'declared' },
  });
  const sourced = milestone({}, '2024-05-01', [{ claim: 'done', done: '2024-03-20', evidence: [{ document: 'd' }] }]);
  expect(sourced).toMatchObject({
    state: 'achieved',
    flags: ['early'],
    evidence: { sourced: true, grade: 'original' },
  });
});

test.each([
  ['started', 'under-way'],
  ['unfinished', 'not-started'],
  // Without a document the earlier state stands.
  ['cancelled', 'not-due'],
  ['stopped', 'not-due'],
] as const)('a report of %s before the date makes it %s', (claim, state) => {
  expect(milestone({}, '2024-04-15', [{ claim }]).state).toBe(state);
});

test.each(['cancelled', 'stopped'] as const)('a report of %s counts with a document', (claim) => {
  const evidence = [{ document: 'd' }];
  expect(milestone({}, '2024-04-15', [{ claim, evidence }])).toMatchObject({ state: 'withdrawn', flags: [] });
  const before = { claim: 'under-way', period: '2023-Q4' } as const;
  expect(milestone({}, '2024-04-15', [before, { claim, evidence }]).state).toBe('withdrawn');
  const kept = milestone({}, '2024-04-15', [before, { claim }]);
  expect(kept).toMatchObject({
    state: 'under-way',
    because: { caveats: expect.arrayContaining(['change-without-document']) },
  });
  expect(kept.because.claim).toEqual({ report: 'r1' });
});

test('a report counts only once it was published', () => {
  expect(milestone({}, '2024-04-15', [{ published: '2024-05-01' }]).state).toBe('not-due');
});

const commitment = (parts: Partial<Commitment>, asOf: string, reports: readonly Partial<Report>[] = []) => {
  const programme = makeProgramme({
    commitments: [
      { id: 'c', item: 'action', title: words, wording: 'summary', nature: 'continue', due: null, ...parts },
    ],
    reports: reports.map((report, i) => ({
      id: `r${i}`,
      item: 'c',
      period: '2024-Q1',
      party: 'office',
      claim: 'recurring',
      title: words,
      ...report,
    })),
  });
  return evaluateProgramme(deepFreeze(programme), { asOf }).answers.get('c');
};

test('a promise without a report is no data before and after its date, never not done', () => {
  expect(commitment({ due: '2025' }, '2024-06-30')).toMatchObject({ state: 'no-data', flags: [] });
  expect(commitment({ due: '2025' }, '2026-06-30')).toMatchObject({ state: 'no-data', flags: ['past-due'] });
  expect(commitment({}, '2030-01-01')).toMatchObject({ state: 'no-data', flags: [] });
});

test('ongoing work needs a report within the last period', () => {
  expect(commitment({}, '2024-06-15', [{}])).toMatchObject({ state: 'ongoing', flags: ['declared'] });
  expect(commitment({}, '2024-12-31', [{}])).toMatchObject({ state: 'no-data', because: { reason: 'report-too-old' } });
});
