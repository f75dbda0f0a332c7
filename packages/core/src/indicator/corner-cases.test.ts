import { expect, test } from 'vitest';
import { makeCase, makeObservation, type Case, type ObservationParts } from '../fixtures/make-programme.ts';
import type { Observation, Report } from '../generated/types.ts';
import { evaluateProgramme } from '../programme/evaluate-programme.ts';

interface Corner extends Case {
  readonly asOf: string;
  readonly reports?: readonly Partial<Report>[];
  readonly state: string;
  readonly flags?: readonly string[];
  readonly reason?: string;
  readonly lastKnown?: { readonly state: string; readonly date: string };
}

const count = { unit: { label: { en: 'schools' }, kind: 'plain' } } as const;
const whole = { unit: { label: { en: 'canteens' }, kind: 'plain', whole: true } } as const;
const evidence: Report['evidence'] = [{ document: 'd' }];

const value = (period: string, of: number, more: ObservationParts = {}): Observation =>
  makeObservation({
    id: `o-${period}`,
    indicator: 'i',
    period,
    value: of,
    status: 'final',
    grade: 'original',
    ...more,
  });

const corners: Readonly<Record<string, Corner>> = {
  // Absences
  'no task in one year is not said of a target that has a value of a later one': {
    baseline: { value: 95, date: '2020' },
    target: { value: 93, deadline: '2025-06-30' },
    observations: [value('2024', 1, { value: null, absence: 'not-applicable' }), value('2025', 96)],
    asOf: '2027-06-30',
    state: 'no-data',
    reason: 'no-observation',
  },
  // Counts to date
  'what is due from within a year takes off what the year had come to by then': {
    indicator: { ...count, timeBasis: 'year-to-date' },
    target: { kind: 'recurrent', times: 3, per: 'quarter', start: '2022-07' },
    observations: [value('2022-01-01/2022-06-30', 6), value('2022-01-01/2022-09-30', 9)],
    asOf: '2022-10-31',
    state: 'holding',
  },
  // Claims
  'a claim on a comparison speaks for its period and the next, as on a line': {
    target: { kind: 'compare', comparator: 'ge', compareWith: { base: 'last-year' } },
    values: { 2023: 96 },
    reports: [{ period: '2023-Q4' }],
    asOf: '2024-03-31',
    state: 'holding',
    flags: ['declared'],
  },
  'a claim on a yearly change is one on a line, though nothing says from when it counts': {
    target: { kind: 'relative', relative: { base: 'previous-period', change: 2, as: 'percent' }, start: null },
    values: { 2023: 96 },
    reports: [{ period: '2023-Q4' }],
    asOf: '2024-03-31',
    state: 'holding',
    flags: ['declared'],
  },
  'a claim that is too old leaves what values say': {
    target: { kind: 'hold', value: 93 },
    values: { 2022: 92 },
    reports: [{ period: '2023-Q1' }],
    asOf: '2024-06-30',
    state: 'breached',
    flags: [],
  },
  'a value that is only a bound contradicts no claim': {
    baseline: { value: 50, date: '2020' },
    target: { value: 100 },
    observations: [value('2023', 82, { qualifier: 'at-least' })],
    reports: [{ period: '2023' }],
    asOf: '2024-06-30',
    state: 'achieved',
    flags: ['early', 'declared'],
  },
  'a share that was met at the start is a line, and a claim on it holds it': {
    baseline: { value: 96, date: '2020' },
    target: { kind: 'coverage', value: 95 },
    values: {},
    reports: [{ period: '2023' }],
    asOf: '2024-06-30',
    state: 'holding',
    flags: ['declared'],
  },
  'what is due every week hears a claim by the rhythm of its indicator': {
    target: { kind: 'recurrent', amount: 40, per: 'week' },
    values: { 2022: 30 },
    reports: [{ period: '2023-Q4' }],
    asOf: '2024-06-30',
    state: 'recovered',
    flags: ['declared'],
  },
  'a claim of a later time does not take back that a closed period was done': {
    target: { kind: 'recurrent', times: 2, per: 'year' },
    indicator: { ...count, timeBasis: 'flow' },
    values: { 2022: 2 },
    reports: [{ period: '2023' }, { period: '2024-Q1', claim: 'under-way' }],
    asOf: '2024-06-30',
    state: 'holding',
    flags: ['declared'],
  },
  'a later claim of the same period does': {
    target: { kind: 'recurrent', times: 2, per: 'year' },
    indicator: { ...count, timeBasis: 'flow' },
    values: { 2022: 2 },
    reports: [{ period: '2023-Q3' }, { period: '2023', claim: 'unfinished' }],
    asOf: '2024-06-30',
    state: 'holding',
    flags: [],
  },
  'a value within the period that came after the claim and fails prevails over it': {
    target: { kind: 'recurrent', amount: 40, per: 'year' },
    indicator: count,
    values: { '2023-H1': 30 },
    reports: [{ period: '2023-Q1', evidence }],
    asOf: '2024-06-30',
    state: 'breached',
    flags: [],
  },
  'what a claim said last is of the date of the claim': {
    target: { kind: 'recurrent', times: 2, per: 'year', deadline: null },
    indicator: {
      ...count,
      timeBasis: 'flow',
      discontinued: { date: '2024-03-01', sources: [{ document: 'd' }] },
    },
    values: { 2022: 2 },
    reports: [{ period: '2023-Q4' }],
    asOf: '2024-06-30',
    state: 'not-assessable',
    reason: 'discontinued',
    flags: [],
    lastKnown: { state: 'holding', date: '2023-12-31' },
  },
  // Totals
  'a ceiling that rests on a provisional part says so, also where parts are missing': {
    target: { kind: 'cumulative', comparator: 'le', value: 60 },
    indicator: { ...count, direction: 'down', timeBasis: 'year-to-date' },
    observations: [value('2021', 11), value('2022-06', 4, { status: 'provisional' }), value('2023-03', 1)],
    asOf: '2023-06-30',
    state: 'not-assessable',
    reason: 'missing-periods',
    flags: ['provisional', 'lower-bound'],
  },
  'a total that fell from a value before the start was corrected': {
    target: { kind: 'hold', comparator: 'le', value: 12, start: '2022-07' },
    indicator: { ...count, direction: 'down', timeBasis: 'year-to-date', yearStart: '04-01' },
    values: { '2022-Q2': 8, '2023-03-31': 3 },
    asOf: '2023-06-30',
    state: 'holding',
    flags: ['corrected-down'],
  },
  'after its end a ceiling waits for the whole year, and tells of a correction meanwhile': {
    target: { kind: 'hold', comparator: 'le', value: 12, deadline: '2023-06-30' },
    indicator: { ...count, direction: 'down', timeBasis: 'year-to-date' },
    values: { '2023-02': 6, '2023-05': 4 },
    asOf: '2023-09-30',
    state: 'awaiting-final',
    flags: ['past-due', 'corrected-down'],
  },
  'a value for a longer time that ends after the deadline says nothing of what was due before': {
    target: { kind: 'recurrent', times: 3, per: 'quarter', deadline: '2023-06-30' },
    indicator: { ...count, timeBasis: 'flow' },
    values: { 2023: 12 },
    asOf: '2024-06-30',
    state: 'no-data',
    flags: ['past-due'],
  },
  // Bounds
  'at least as many as at the start is not on track while no whole one is expected': {
    baseline: { value: 2, date: '2020' },
    target: { value: 3 },
    indicator: whole,
    observations: [value('2023', 2, { qualifier: 'at-least' })],
    asOf: '2024-06-30',
    state: 'not-assessable',
    reason: 'bound-straddles-line',
  },
  'nor is a total that is at least nothing': {
    target: { kind: 'cumulative', value: 1 },
    indicator: { ...whole, timeBasis: 'flow' },
    observations: [value('2023', 0, { qualifier: 'at-least' })],
    asOf: '2024-06-30',
    state: 'not-assessable',
    reason: 'missing-periods',
    flags: ['lower-bound'],
  },
  'under the only number that was asked for is past it': {
    baseline: { value: 93, date: '2020' },
    target: { comparator: 'eq', value: 92 },
    indicator: { direction: 'down' },
    observations: [value('2023', 92, { qualifier: 'under' })],
    asOf: '2024-06-30',
    state: 'off-track',
    flags: ['overshot'],
  },
  'under the far end of a range lies beyond it': {
    baseline: { value: 100, date: '2020' },
    target: { comparator: 'range', low: 90, high: 95 },
    indicator: { direction: 'down' },
    observations: [value('2023', 90, { qualifier: 'under' })],
    asOf: '2024-06-30',
    state: 'achieved',
    flags: ['early', 'beyond-range'],
  },
  // Shares
  'more than all cannot be asked for': {
    target: { kind: 'coverage', comparator: 'gt', value: 100 },
    observations: [value('2023', 100, { numerator: 40, denominator: 40 })],
    asOf: '2024-06-30',
    state: 'achieved',
    flags: ['early'],
  },
  'more units that meet than there are is told also where some are left out': {
    target: { kind: 'coverage', value: 42 },
    indicator: count,
    observations: [value('2023', 41, { numerator: 41, denominator: 40, excluded: { number: 5, reason: { en: '…' } } })],
    asOf: '2024-06-30',
    state: 'not-assessable',
    reason: 'more-than-all',
  },
  'the margin of a line is counted by the counts, not by the rounded percentage': {
    target: { kind: 'hold', value: 100, deadline: null },
    observations: [
      value('2021', 85),
      value('2022', 88, { numerator: 35, denominator: 40 }),
      value('2023', 93, { numerator: 37, denominator: 40 }),
      value('2024', 82.5),
      value('2025', 102.5),
    ],
    asOf: '2026-06-30',
    state: 'recovered',
    flags: [],
  },
  // Absences
  'a value of before the plan that cannot be judged is no gap in it': {
    target: { path: 'none' },
    observations: [value('2020', 50, { status: 'alternative' })],
    asOf: '2024-06-30',
    state: 'not-due',
    reason: 'no-path',
  },
};

test.each(Object.entries(corners))('%s', (_, { asOf, reports = [], state, flags, reason, lastKnown, ...of }) => {
  const programme = makeCase({
    ...of,
    target: { value: 100, ...of.target },
    programme: {
      reports: reports.map((parts, i): Report => ({
        id: `r${i}`,
        item: 't',
        period: '2024-Q1',
        party: 'office',
        claim: 'done',
        title: { en: 'r' },
        ...parts,
      })),
    },
  });
  const answer = evaluateProgramme(programme, { asOf }).answers.get('t');
  expect(answer).toMatchObject({
    state,
    ...(flags === undefined ? {} : { flags }),
    ...(reason === undefined ? {} : { because: { reason } }),
    ...(lastKnown === undefined ? {} : { lastKnown }),
  });
});

test('a closed year keeps its change also where the latest census has no value of the plan', () => {
  const programme = makeCase({
    target: { kind: 'relative', relative: { base: 'previous-period', change: 5, as: 'points' } },
    observations: [
      value('2020', 100, { vintage: 'sixth' }),
      value('2021', 80, { vintage: 'sixth' }),
      value('2020', 99, { id: 'anew', vintage: 'seventh', published: '2022-12-31' }),
    ],
  });
  expect(evaluateProgramme(programme, { asOf: '2023-01-09' }).answers.get('t')?.state).toBe('breached');
});
