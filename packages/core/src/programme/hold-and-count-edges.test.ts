import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { makeCase, makeObservations, type Case } from '../fixtures/make-programme.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const judge = (of: Case, asOf: string) => {
  const answer = evaluateProgramme(deepFreeze(makeCase(of)), { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return answer;
};

const plain = { label: { en: 'pieces' }, kind: 'plain' } as const;

describe('hold', () => {
  const hold = (values: Record<string, number>, target: Case['target'] = {}): Case => ({
    target: { kind: 'hold', value: 95, ...target },
    values,
  });

  test('a deadline inside a year: the last whole period before it is the last one due', () => {
    const of = hold({ 2023: 96, 2024: 97 }, { deadline: '2025-06-30' });
    expect(judge(of, '2025-07-01')).toMatchObject({ state: 'achieved', because: { dates: { period: '2024' } } });
    expect(judge(hold({ 2023: 96 }, { deadline: '2025-06-30' }), '2025-07-01').state).toBe('awaiting-final');
  });

  test('a value after the end is no test', () => {
    expect(judge(hold({ 2025: 96, 2026: 10 }), '2027-06-30').state).toBe('achieved');
  });

  test('a provisional last value is said to be unconfirmed', () => {
    const observations = makeObservations({ 2025: 96 }, { status: 'provisional' });
    expect(judge({ ...hold({}), observations }, '2026-06-30')).toMatchObject({
      state: 'achieved',
      flags: ['provisional', 'not-confirmed-at-deadline'],
    });
  });

  test('values between the start and a later starting point count', () => {
    const of: Case = { ...hold({ 2021: 94, 2022: 96, 2023: 96 }), baseline: { value: 97, date: '2022' } };
    expect(judge(of, '2024-06-30')).toMatchObject({ state: 'recovered', because: { numbers: { periodsMissing: 0 } } });
  });

  test('the distance to the line is the distance to the next cut', () => {
    expect(judge(hold({ 2021: 96.4 }), '2022-06-30').because).toMatchObject({
      toNextCut: 1.4,
      cuts: [{ value: 95, state: 'holding' }],
    });
  });

  test('a strict line at equality is breached, and says that it stands on it', () => {
    expect(judge(hold({ 2021: 95 }, { comparator: 'gt' }), '2022-06-30')).toMatchObject({
      state: 'breached',
      flags: ['at-the-line'],
    });
  });

  test('a range is held between both ends', () => {
    const range = { comparator: 'range', low: 2, high: 3 } as const;
    const of = (value: number): Case => ({ ...hold({ 2021: value }, range), indicator: { direction: 'none' } });
    expect(judge(of(3), '2022-06-30').state).toBe('holding');
    expect(judge(of(3.1), '2022-06-30')).toMatchObject({ state: 'breached', because: { numbers: { margin: -0.1 } } });
  });
});

describe('cumulative', () => {
  const count = (values: Record<string, number>, parts: Case = {}): Case => ({
    target: { kind: 'cumulative', comparator: 'ge', value: 45, start: '2021', ...parts.target },
    indicator: { unit: plain, timeBasis: 'flow', ...parts.indicator },
    values,
    ...(parts.baseline ? { baseline: parts.baseline } : {}),
    ...(parts.observations ? { observations: parts.observations } : {}),
  });

  test('quarters that fill a year leave no period missing', () => {
    const of = count({ '2021-Q1': 2, '2021-Q2': 2, '2021-Q3': 2, '2021-Q4': 3, 2022: 9 });
    expect(judge(of, '2023-06-30')).toMatchObject({
      state: 'on-track',
      flags: [],
      because: { numbers: { observed: 18, periodsDue: 2, periodsMissing: 0 } },
    });
  });

  test('without a rhythm a gap in the days still makes a lower bound', () => {
    const of = count({ 2021: 9, 2023: 20 }, { indicator: { frequency: 'irregular' } });
    expect(judge(of, '2024-06-30')).toMatchObject({
      state: 'on-track',
      flags: ['lower-bound'],
      because: { numbers: { observedLow: 29, periodsMissing: 1 } },
    });
  });

  test('sums are exact in their decimals', () => {
    const of = count({ 2023: 0.7, 2024: 0.1, 2025: 0.2 }, { target: { value: 1, start: '2023' } });
    expect(judge(of, '2026-06-30').state).toBe('achieved');
  });

  test('a strict total is not met at equality', () => {
    const of = count({ 2021: 9, 2022: 9, 2023: 9, 2024: 9, 2025: 9 }, { target: { comparator: 'gt' } });
    expect(judge(of, '2026-06-30')).toMatchObject({ state: 'missed', flags: ['past-due', 'at-the-line'] });
  });

  test('a total that must not be exceeded is held', () => {
    const cap = (values: Record<string, number>) =>
      count(values, { target: { comparator: 'le' }, indicator: { direction: 'down' } });
    expect(judge(cap({ 2021: 9 }), '2022-06-30').state).toBe('holding');
    expect(judge(cap({ 2021: 9, 2023: 9 }), '2024-06-30')).toMatchObject({
      state: 'not-assessable',
      because: { reason: 'missing-periods' },
    });
    expect(judge(cap({ 2021: 9, 2023: 40 }), '2024-06-30')).toMatchObject({
      state: 'breached',
      flags: ['lower-bound'],
    });
    const all = { 2021: 9, 2022: 9, 2023: 9, 2024: 9, 2025: 9 };
    expect(judge(cap(all), '2026-06-30').state).toBe('achieved');
    expect(judge(cap({ ...all, 2025: 10 }), '2026-06-30').state).toBe('breached');
  });

  test('a bare total is read by the direction', () => {
    const of = count({ 2021: 50 }, { target: { comparator: 'not-stated' }, indicator: { direction: 'down' } });
    expect(judge(of, '2022-06-30')).toMatchObject({ state: 'breached', because: { assumed: 'at-most' } });
  });

  test('a range of totals: on the way to its lower end, and past its upper one', () => {
    const of = (value: number, direction: 'up' | 'none' = 'none') =>
      count(
        { 2021: value },
        { target: { comparator: 'range', value: undefined, low: 45, high: 50 }, indicator: { direction } },
      );
    expect(judge(of(9), '2022-06-30').state).toBe('on-track');
    expect(judge(of(45), '2022-06-30').state).toBe('achieved');
    const past = judge(of(51), '2022-06-30');
    expect([past.state, past.variant, past.flags]).toEqual(['off-track', 'overshot', ['overshot']]);
    expect(judge(of(51), '2026-06-30')).toMatchObject({ state: 'missed', flags: ['overshot', 'past-due'] });
    expect(judge(of(51, 'up'), '2022-06-30')).toMatchObject({ state: 'achieved', flags: ['early', 'beyond-range'] });
  });

  test('a running total starts from its baseline, and a fall is told', () => {
    const stock = (values: Record<string, number>) =>
      count(values, {
        baseline: { value: 20, date: '2020' },
        indicator: { timeBasis: 'running-total' },
      });
    expect(judge(stock({ 2023: 35 }), '2024-06-30')).toMatchObject({
      state: 'on-track',
      because: { numbers: { baseline: 20, progress: 0.6 } },
    });
    expect(judge(stock({ 2023: 20 }), '2024-06-30').state).toBe('off-track');
    expect(judge(stock({ 2022: 36, 2023: 35 }), '2024-06-30')).toMatchObject({
      flags: expect.arrayContaining(['corrected-down']),
      because: { numbers: { observed: 35, correctedFrom: 36 } },
    });
    expect(judge(stock({ 2024: 46 }), '2026-06-30')).toMatchObject({
      state: 'achieved',
      flags: ['early', 'not-confirmed-at-deadline'],
    });
  });

  test('a flow starts from zero whatever the baseline', () => {
    const answer = judge(count({ 2021: 9 }, { baseline: { value: 20, date: '2021' } }), '2022-06-30');
    expect(answer.because.numbers).toMatchObject({ observed: 9 });
    expect(answer.because.ignored).toMatchObject([{ kind: 'figure', reason: 'counts-from-zero' }]);
  });

  test('what happened outside the plan is not counted', () => {
    const of = count({ 2020: 40, 2021: 9 });
    expect(judge(of, '2022-06-30').because).toMatchObject({
      numbers: { observed: 9 },
      ignored: [{ period: '2020', reason: 'outside-period' }],
    });
  });

  test.each([
    ['at-most', 9],
    ['under', 9],
  ] as const)('a part that is %s something bounds nothing from below', (qualifier, value) => {
    const observations = [...makeObservations({ 2021: 9 }), ...makeObservations({ 2022: value }, { qualifier })];
    const answer = judge(count({}, { observations }), '2023-06-30');
    expect(answer).toMatchObject({ state: 'not-assessable', because: { reason: 'missing-periods' } });
    expect(JSON.stringify(answer.because.numbers)).not.toContain('null');
    expect(answer.because.numbers.observedLow).toBeUndefined();
  });

  test('where values may be negative a missing period bounds nothing', () => {
    const of = count({ 2021: 30, 2023: 30 }, { indicator: { limits: { min: -100 } } });
    expect(judge(of, '2024-06-30').state).toBe('not-assessable');
  });

  test('a total of zero or less is met or has no way', () => {
    expect(judge(count({ 2021: 0 }, { target: { value: 0 } }), '2022-06-30').state).toBe('achieved');
    expect(judge(count({ 2021: -1 }, { target: { value: 0 } }), '2022-06-30')).toMatchObject({
      state: 'not-assessable',
      because: { reason: 'baseline-on-the-line' },
    });
  });

  test('after a year of waiting the evidence fails too', () => {
    const of = count({ 2021: 9, 2022: 9 });
    expect(judge(of, '2026-12-30').evidence.completeness).toBe('complete');
    expect(judge(of, '2026-12-31').evidence.completeness).toBe('none');
  });
});

describe('recurrent', () => {
  const drill = (values: Record<string, number>, parts: Case = {}): Case => ({
    target: { kind: 'recurrent', comparator: 'ge', times: 4, per: 'year', deadline: null, ...parts.target },
    indicator: { unit: plain, timeBasis: 'flow', ...parts.indicator },
    values,
  });

  test('quarters add up to their year, and the current year is not due', () => {
    const values = { '2021-Q1': 1, '2021-Q2': 1, '2021-Q3': 1, '2021-Q4': 1, '2022-Q1': 0 };
    expect(judge(drill(values), '2022-06-30')).toMatchObject({
      state: 'holding',
      because: { numbers: { observed: 4, periodsDue: 1, periodsMet: 1 }, dates: { period: '2021' } },
    });
    expect(judge(drill({ '2021-Q1': 1 }), '2021-06-30').state).toBe('not-due');
  });

  test('a missing quarter makes a lower bound', () => {
    expect(judge(drill({ '2021-Q1': 1, '2021-Q2': 1 }), '2022-06-30').state).toBe('not-assessable');
    expect(judge(drill({ '2021-Q1': 2, '2021-Q2': 2 }), '2022-06-30').state).toBe('holding');
  });

  test('a year does not tell how often it was in each quarter', () => {
    expect(judge(drill({ 2021: 4 }, { target: { per: 'quarter', times: 1 } }), '2022-06-30')).toMatchObject({
      state: 'not-assessable',
      because: { reason: 'longer-than-period' },
    });
  });

  test('at most so many times a year is a line from above', () => {
    const atMost = (value: number) =>
      drill({ 2021: value }, { target: { comparator: 'le', times: 2 }, indicator: { direction: 'down' } });
    expect(judge(atMost(2), '2022-06-30').state).toBe('holding');
    expect(judge(atMost(3), '2022-06-30').state).toBe('breached');
  });
});
