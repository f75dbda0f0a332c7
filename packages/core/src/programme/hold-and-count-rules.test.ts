import { expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { makeCase, makeObservations, type Case } from '../fixtures/make-programme.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const judge = (of: Case, asOf: string) => {
  const answer = evaluateProgramme(deepFreeze(makeCase(of)), { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return answer;
};

const hold = (values: Record<string, number>, parts: Case = {}): Case => ({
  target: { kind: 'hold', value: 95 },
  values,
  ...parts,
});

test.each([
  [{ 2021: 96, 2022: 97 }, 'holding'],
  [{ 2021: 94, 2022: 97 }, 'recovered'],
  [{ 2021: 96, 2022: 94 }, 'breached'],
] as const)('hold: %o is %s while it is due', (values, state) => {
  expect(judge(hold(values), '2023-06-30').state).toBe(state);
});

test('hold: a period without a value never counts as met', () => {
  const { numbers } = judge(hold({ 2022: 96 }), '2024-06-30').because;
  expect(numbers).toMatchObject({ periodsDue: 3, periodsMet: 1, periodsMissing: 2 });
});

test('hold: achieved only after the end, on the value of the last period due', () => {
  expect(judge(hold({ 2024: 96, 2025: 95 }), '2026-06-30').state).toBe('achieved');
  expect(judge(hold({ 2024: 96, 2025: 94.9 }), '2026-06-30').state).toBe('breached');
  expect(judge(hold({ 2024: 96 }), '2026-06-30').state).toBe('awaiting-final');
});

test('hold: a line without an end can be held and broken, never achieved', () => {
  const open = { target: { kind: 'hold', value: 95, deadline: null } } as const;
  expect(judge(hold({ 2021: 96, 2029: 96 }, open), '2030-06-30').state).toBe('holding');
});

test('hold: a margin that would be used up by the end is thin', () => {
  expect(judge(hold({ 2021: 99, 2022: 97, 2023: 96 }), '2024-06-30').flags).toContain('thin-margin');
  expect(judge(hold({ 2021: 96, 2022: 97, 2023: 98 }), '2024-06-30').flags).not.toContain('thin-margin');
});

test('hold: at its natural limit it is holding, without a thin margin', () => {
  const of: Case = {
    target: { kind: 'hold', comparator: 'le', value: 0 },
    indicator: { direction: 'down', limits: { min: 0 } },
    values: { 2021: 0, 2022: 0 },
  };
  expect(judge(of, '2023-06-30')).toMatchObject({ state: 'holding', flags: [] });
});

test('a target already satisfied by its baseline is held, not reached', () => {
  const of = (values: Record<string, number>): Case => ({
    baseline: { value: 97.18, date: '2020' },
    target: { value: 93 },
    values,
  });
  expect(judge(of({ 2022: 94 }), '2023-06-30')).toMatchObject({
    state: 'holding',
    flags: expect.arrayContaining(['met-at-baseline']),
    because: { method: 'hold' },
  });
  expect(judge(of({ 2022: 92 }), '2023-06-30').state).toBe('breached');
  expect(judge(of({}), '2023-06-30').state).toBe('no-data');
});

test('a baseline equal to its target divides nothing by zero', () => {
  const answer = judge(
    { baseline: { value: 99, date: '2020' }, target: { value: 99 }, values: { 2022: 99 } },
    '2023-06-30',
  );
  expect(answer.state).toBe('holding');
  expect(JSON.stringify(answer.because.numbers)).not.toMatch(/null|NaN|Infinity/);
});

const count = (values: Record<string, number>, parts: Case = {}): Case => ({
  target: { kind: 'cumulative', comparator: 'not-stated', value: 45, start: '2021' },
  indicator: { unit: { label: { en: 'schools' }, kind: 'plain' }, timeBasis: 'flow' },
  values,
  ...parts,
});

test.each([
  [{ 2021: 9, 2022: 9, 2023: 9 }, 'on-track', 27],
  [{ 2021: 12, 2022: 12, 2023: 12 }, 'ahead', 36],
  [{ 2021: 5, 2022: 6, 2023: 7 }, 'at-risk', 18],
  [{ 2021: 3, 2022: 3, 2023: 3 }, 'off-track', 9],
  [{ 2021: 20, 2022: 20, 2023: 20 }, 'achieved', 60],
] as const)('cumulative: %o of 45 by 2025 is %s', (values, state, sum) => {
  expect(judge(count(values), '2024-06-30')).toMatchObject({ state, because: { numbers: { observed: sum } } });
});

test('cumulative: a missing year makes a lower bound, which proves but never disproves', () => {
  const good = judge(count({ 2021: 10, 2022: 12, 2024: 14 }), '2025-06-30');
  expect(good).toMatchObject({
    state: 'on-track',
    flags: ['lower-bound'],
    because: { numbers: { observedLow: 36, periodsMissing: 1 } },
  });
  const poor = judge(count({ 2021: 5, 2022: 5, 2024: 5 }), '2025-06-30');
  expect(poor).toMatchObject({ state: 'not-assessable', because: { reason: 'missing-periods' } });
  expect(judge(count({ 2021: 25, 2024: 25 }), '2025-06-30').state).toBe('achieved');
});

test('cumulative: periods do not overlap, and a year to date replaces its parts', () => {
  const of = count({ 2021: 9, '2022-Q1': 2, '2022-Q2': 3, '2022-01-01/2022-09-30': 8 });
  const answer = judge(of, '2022-12-31');
  expect(answer.because.numbers.observed ?? answer.because.numbers.observedLow).toBe(17);
  expect(answer.because.ignored.map(({ reason }) => reason)).toEqual(['overlapping-period', 'overlapping-period']);
});

test('cumulative: after the end it is missed only when complete', () => {
  expect(judge(count({ 2021: 5, 2022: 5, 2023: 5, 2024: 5, 2025: 5 }), '2026-06-30').state).toBe('missed');
  expect(judge(count({ 2021: 5, 2022: 5, 2023: 5, 2025: 5 }), '2026-06-30').state).toBe('awaiting-final');
});

test('cumulative: a running total is its latest value', () => {
  const of = count(
    { 2021: 10, 2022: 20, 2023: 30 },
    { target: { kind: 'cumulative', comparator: 'ge', value: 45 }, indicator: { timeBasis: 'running-total' } },
  );
  expect(judge(of, '2024-06-30')).toMatchObject({ state: 'ahead', because: { numbers: { observed: 30 } } });
});

test('recurrent: closed periods are tests; the current one is not due', () => {
  const of = (values: Record<string, number>): Case => ({
    target: { kind: 'recurrent', comparator: 'ge', times: 1, per: 'year', deadline: null },
    values,
  });
  expect(judge(of({ 2021: 1, 2022: 2 }), '2023-06-30').state).toBe('holding');
  expect(judge(of({ 2021: 1, 2022: 0 }), '2023-06-30').state).toBe('breached');
  expect(judge({ ...of({}), observations: makeObservations({ 2023: 0 }) }, '2023-06-30').state).toBe('no-data');
});

test('evidence is an axis of its own: stale says so and changes no state', () => {
  const answer = judge(
    { baseline: { value: 50, date: '2020' }, target: { value: 100 }, values: { 2021: 60 } },
    '2024-06-30',
  );
  expect(answer).toMatchObject({
    state: 'on-track',
    flags: ['stale'],
    evidence: { freshness: 'stale', completeness: 'partial' },
  });
});

test('hold: a loss that uses up exactly the margin is not thin, however a computer rounds it', () => {
  const of: Case = {
    baseline: { value: -50, date: '2020' },
    target: { value: -68.26 },
    values: { 2021: -53.65 },
  };
  expect(judge(of, '2021-12-31')).toMatchObject({ state: 'holding', flags: ['met-at-baseline'] });
});
