import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCase, makeObservations, type Case, type ObservationParts } from '../fixtures/make-programme.ts';
import type { Report } from '../generated/types.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';

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
  const answer = evaluateProgramme(programmeOf(given, ...reports), { asOf }).answers.get('t');
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
});

const again: Case = {
  target: { kind: 'recurrent', times: 4, value: 4, start: '2021', deadline: '2025' },
  indicator: { timeBasis: 'flow' },
};

test('of what was due again a claim for the last period ends it, as a declared answer of its own', () => {
  const values = { 2021: 4, 2022: 4, 2023: 4, 2024: 4 };
  expect(judge({ ...again, values }, '2025-12-31', { period: '2024' }).state).toBe('holding');
  expect(judge({ ...again, values }, '2026-01-01', { period: '2025' })).toMatchObject({
    state: 'achieved',
    flags: ['declared'],
    evidence: { freshness: 'fresh', completeness: 'complete', sourced: false, grade: 'declared' },
    because: {
      rule: 'hold-ended',
      numbers: { periodsDue: 5, periodsMet: 5, periodsMissing: 0 },
      cuts: [],
      wouldChange: [{ needs: 'report', towards: 'worse' }],
    },
  });
});

test('a claimed period closes no gap before it; a document makes it sourced', () => {
  const given = { ...again, values: { 2021: 4 } };
  expect(judge(given, '2024-06-30', { period: '2023' })).toMatchObject({
    state: 'holding',
    flags: ['declared'],
    evidence: { completeness: 'partial' },
    because: { rule: 'hold', numbers: { periodsDue: 3, periodsMet: 2, periodsMissing: 1 } },
  });
  const proven = judge(given, '2024-06-30', { period: '2023', evidence: [{ document: 'd' }] });
  expect(proven).toMatchObject({ flags: [], evidence: { sourced: true } });
});

test('a value of the claimed period decides if it can, and is counted as there if it cannot', () => {
  const with2022 = (value: number, parts: ObservationParts = {}) =>
    judge(
      { ...again, observations: [...makeObservations({ 2021: 4 }), ...makeObservations({ 2022: value }, parts)] },
      '2023-06-30',
      { period: '2022' },
    );
  expect(with2022(3)).toMatchObject({ state: 'breached', flags: [] });
  expect(with2022(4).state).toBe('holding');
  expect(with2022(4).flags).not.toContain('declared');
  expect(with2022(2, { qualifier: 'at-least' })).toMatchObject({
    state: 'holding',
    flags: ['declared'],
    because: { numbers: { periodsDue: 2, periodsMet: 2, periodsMissing: 0 } },
  });
});

test('what is due again is claimed period by period: other work goes on beside it, and only a proven end ends it', () => {
  const given = { ...again, values: { 2021: 4 } };
  const done = { period: '2022' };
  const later = (claim: Report['claim'], evidence: Report['evidence'] = []) =>
    judge(given, '2023-06-30', done, { period: '2023-Q1', claim, evidence });
  expect(later('under-way')).toMatchObject({ state: 'holding', flags: ['declared'] });
  for (const claim of ['stopped', 'cancelled'] as const) {
    expect(later(claim, [{ document: 'd' }]).state).toBe('withdrawn');
    expect(later(claim).state).toBe('holding');
  }
});

test('a claim of a period that is still open adds nothing to the closed ones', () => {
  const answer = judge({ ...again, values: { 2021: 4, 2022: 4 } }, '2023-06-30', { period: '2023-Q1' });
  expect(answer).toMatchObject({ state: 'holding', because: { numbers: { periodsDue: 2, periodsMet: 2 } } });
  expect(answer.flags).not.toContain('declared');
  expect(judge(again, '2021-06-30', { period: '2021-Q1' }).state).toBe('not-due');
});

test('a period before the plan began was never broken', () => {
  expect(judge({ ...again, values: { 2020: 1, 2021: 4 } }, '2023-06-30', { period: '2022' }).state).toBe('holding');
  expect(judge({ ...again, values: { 2021: 1 } }, '2023-06-30', { period: '2022' }).state).toBe('recovered');
});

test('of a line that is held the latest claim of done speaks, for its period and the next', () => {
  const line: Case = { target: { kind: 'hold' } };
  const first = { period: '2023-Q4' };
  const latest = judge(line, '2024-06-30', first, {});
  expect(latest).toMatchObject({ state: 'holding', flags: ['declared'], because: { rule: 'reported' } });
  expect(latest.because.used[0]).toMatchObject({ id: 'r1' });
  expect(judge(line, '2024-06-30', { evidence: [{ document: 'd' }] }).flags).toEqual([]);
  // That the work recurs is no word that the line is held.
  expect(judge(line, '2024-06-30', first, { claim: 'recurring' })).toMatchObject({
    state: 'no-data',
    flags: ['stale', 'declared'],
    because: { rule: 'no-data', reason: 'report-too-old' },
  });
});

test('at its end a line takes a claim for the last period due, by its rhythm, or for the last day without one', () => {
  const ended = (period: string, deadline: string, frequency: 'year' | 'irregular') => {
    const { state, because } = judge({ target: { kind: 'hold', deadline }, indicator: { frequency } }, '2026-06-30', {
      period,
    });
    return [state, because.rule, because.reason];
  };
  const achieved = ['achieved', 'reported', undefined];
  const tooOld = ['no-data', 'no-data', 'no-observation'];
  expect(ended('2024', '2025-06-30', 'year')).toEqual(achieved);
  expect(ended('2024-Q3', '2025-06-30', 'year')).toEqual(tooOld);
  expect(ended('2025-Q2', '2025-06-30', 'irregular')).toEqual(achieved);
  expect(ended('2025-Q1', '2025-06-30', 'irregular')).toEqual(tooOld);
});

test('no claim stands against a fault of the plan or a value that was kept back; it is shown', () => {
  expect(judge({ target: { comparator: 'le' } }, '2024-06-30', {})).toMatchObject({
    state: 'invalid',
    because: { claim: { report: 'r0' } },
  });
  const observations = makeObservations({ 2023: 0 }, { value: null, absence: 'withheld' });
  expect(judge({ observations }, '2024-06-30', {})).toMatchObject({
    state: 'withheld',
    because: { claim: { report: 'r0' } },
  });
});

test('where a value says that it is met, the claim stands beside it and nothing is declared', () => {
  expect(judge({ values: { 2023: 100 } }, '2024-06-30', {})).toMatchObject({
    state: 'achieved',
    flags: ['early'],
    because: { rule: 'met', claim: { report: 'r0' }, used: [{ kind: 'observation' }, { kind: 'figure' }] },
  });
  const recurring = judge({ values: { 2023: 100 } }, '2024-06-30', { period: '2023', claim: 'recurring' });
  expect(recurring.because.caveats).not.toContain('values-prevail');
});

test('a proven end stands until a later value shows that it went on', () => {
  const stopped = { period: '2023', claim: 'stopped', evidence: [{ document: 'd' }] } as const;
  expect(judge({ values: { 2023: 60 } }, '2025-06-30', stopped).state).toBe('withdrawn');
  const { state, because } = judge({ values: { 2024: 60 } }, '2025-06-30', stopped);
  expect([state, because.caveats.includes('values-prevail')]).toEqual(['off-track', true]);
});

test('beside a claim that decides stand the value, its day, and what it was to be', () => {
  const { because } = judge({ values: { 2023: 60 } }, '2024-06-30', {});
  expect(because.numbers).toEqual({ baseline: 50, observed: 60, target: 100 });
  expect(because.dates).toMatchObject({
    ...{ reference: '2023-12-31', period: '2023', baseline: '2020-12-31', start: '2021-01-01', completed: '2024-Q1' },
  });
  expect(because.used.map(({ id }) => id)).toEqual(['r0', 'o-2023', 'b']);
});

test('a claim that decides nothing takes none of the reasons away', () => {
  const observations = [
    ...makeObservations({ 2023: 76 }),
    ...makeObservations({ 2023: 90 }, { id: 'other', status: 'alternative' }),
  ];
  const programme = { responsibilities: [{ item: 't', party: 'office', duty: 'lead' as const }] };
  const { because } = judge({ observations, programme }, '2024-06-30', { claim: 'under-way' }, { party: 'helper' });
  expect(because.ignored.map(({ id, reason }) => [id, reason])).toEqual([
    ['other', 'alternative-value'],
    ['r1', 'superseded-by-lead'],
  ]);
});

test('a claim that what was met from the start is done says that it is held, also where its value is too old to say so', () => {
  const given: Case = {
    baseline: { value: 96, date: '2020' },
    indicator: { frequency: 'month' },
    values: { 2022: 97 },
    target: { value: 95 },
  };
  expect(judge(given, '2023-06-30')).toMatchObject({ state: 'not-assessable', lastKnown: { state: 'holding' } });
  expect(judge(given, '2023-06-30', { period: '2023-H1' })).toMatchObject({ state: 'holding', flags: ['declared'] });
});
