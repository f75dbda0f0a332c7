import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCase, type Case } from '../fixtures/make-programme.ts';
import type { Report } from '../generated/types.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';
import { explain } from '../text/explain.ts';

const report = (parts: Partial<Report>, i = 0): Report => ({
  id: `r${i}`,
  item: 't',
  period: '2024-Q1',
  party: 'office',
  claim: 'done',
  title: { en: 'r' },
  ...parts,
});

const programmeOf = (given: Case, ...reports: Partial<Report>[]) =>
  makeCase({
    baseline: { value: 50, date: '2020' },
    ...given,
    target: { value: 100, ...given.target },
    programme: { ...given.programme, reports: reports.map(report) },
  });

const judge = (given: Case, asOf: string, ...reports: Partial<Report>[]) => {
  const answer = evaluateProgramme(programmeOf(given, ...reports), { asOf }).items.get('t');
  if (!answer) throw new Error('no answer');
  return answer;
};

test.each(['reach', 'cumulative', 'standard', 'coverage', 'deliverable'] as const)(
  'a claim of done makes a target of the kind %s achieved and declared, and sourced with a document',
  (kind) => {
    expect(judge({ target: { kind } }, '2024-06-30', {})).toMatchObject({
      state: 'achieved',
      flags: ['early', 'declared'],
      evidence: { grade: 'declared', sourced: false },
    });
    expect(judge({ target: { kind } }, '2024-06-30', { evidence: [{ document: 'd' }] })).toMatchObject({
      state: 'achieved',
      flags: ['early'],
      evidence: { grade: 'original', sourced: true },
    });
  },
);

test('a direction cannot be reported as reached', () => {
  const target = { kind: 'direction' as const, comparator: 'not-stated' as const };
  expect(judge({ target }, '2024-06-30', {}).state).toBe('no-data');
});

test('a value of the period of a claim or later prevails, an earlier one does not', () => {
  fc.assert(
    fc.property(fc.constantFrom('2022', '2023'), fc.integer({ min: 51, max: 99 }), (period, value) => {
      const answer = judge({ values: { [period]: value } }, '2024-06-30', { period: '2023' });
      const prevails = answer.because.caveats.includes('values-prevail');
      expect(prevails).toBe(period === '2023');
      expect(answer.state === 'achieved').toBe(period === '2022');
    }),
  );
});

test('a sum with a part missing does not contradict that all is done', () => {
  const given: Case = {
    target: { kind: 'cumulative' },
    indicator: { timeBasis: 'flow' },
    values: { 2021: 30, 2023: 30 },
  };
  expect(judge(given, '2024-06-30', { period: '2023' }).state).toBe('achieved');
  const whole = { ...given, values: { 2021: 20, 2022: 20, 2023: 20 } };
  expect(judge(whole, '2024-06-30', { period: '2023' }).because.caveats).toContain('values-prevail');
});

test('after the deadline only what claims the end of a line counts', () => {
  const given: Case = { target: { kind: 'hold' } };
  expect(judge(given, '2026-06-30', { period: '2025-Q4' }).state).toBe('achieved');
  expect(judge(given, '2026-06-30', { period: '2023' })).toMatchObject({ state: 'no-data', flags: ['past-due'] });
});

test('a claim for one period of what recurs leaves the others as they are', () => {
  const given: Case = {
    target: { kind: 'recurrent', times: 4, value: 4, start: '2021', deadline: '2025' },
    indicator: { timeBasis: 'flow' },
    values: { 2021: 2 },
  };
  expect(judge(given, '2023-06-30', { period: '2022' })).toMatchObject({
    state: 'recovered',
    flags: ['declared'],
    because: { numbers: { periodsDue: 2, periodsMet: 1, periodsMissing: 0 } },
  });
  expect(judge(given, '2024-06-30', { period: '2022' }).flags).not.toContain('declared');
});

test('a later word of the lead takes back what a supporter claimed, an earlier one does not', () => {
  const given: Case = {
    programme: { responsibilities: [{ item: 't', party: 'office', duty: 'lead' }] },
  };
  const supporter = { party: 'helper', period: '2024-Q1' };
  const lead = (period: string) => ({ period, claim: 'under-way' as const });
  expect(judge(given, '2024-08-30', supporter, lead('2024-Q2')).state).toBe('under-way');
  expect(judge(given, '2024-08-30', supporter, lead('2023-Q4')).state).toBe('achieved');
  const [left] = judge(given, '2024-08-30', supporter, lead('2024-Q1')).because.ignored;
  expect(left).toMatchObject({ id: 'r0', reason: 'superseded-by-lead' });
});

test('when a unit expects to be done is told and decides nothing', () => {
  const given: Case = { values: { 2023: 76 } };
  const claims = { claim: 'under-way' as const, expected: '2027-06' };
  const answer = judge(given, '2024-06-30', claims);
  expect(answer.state).toBe(judge(given, '2024-06-30').state);
  expect(explain(answer, programmeOf(given, claims), 'en')).toContain('expects to finish in June 2027');
  expect(explain(answer, programmeOf(given, claims), 'zh-Hans')).toContain('预计2027年6月完成');
});
