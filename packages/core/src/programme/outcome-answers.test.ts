import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { makeCase, makeObservations, type Case } from '../fixtures/make-programme.ts';
import type { Observation } from '../generated/types.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const judge = (of: Case, asOf: string) => {
  const answer = evaluateProgramme(deepFreeze(makeCase(of)), { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return answer;
};

const pieces = { label: { en: 'pieces' }, kind: 'plain' } as const;
const baseline = { value: 20, date: '2020' };
const perYear = (change: number) => expect.closeTo(change, 9);
const time = { needs: 'time', towards: 'known', to: 'awaiting-final', date: '2023-01-01' } as const;

/** Two years of 365 days: after the first of them half of the way is expected. */
const twoYears = (parts: Case): Case => ({ ...parts, target: { value: 70, deadline: '2022', ...parts.target } });

describe('on its way', () => {
  test('upwards: the numbers, the cuts and what comes next', () => {
    expect(judge(twoYears({ baseline, values: { 2021: 40 } }), '2022-06-30')).toEqual({
      id: 't',
      type: 'target',
      axis: 'outcome',
      tallied: true,
      state: 'at-risk',
      flags: [],
      evidence: { freshness: 'fresh', completeness: 'complete', sourced: false, grade: 'original' },
      because: {
        method: 'linear-pace',
        version: '1',
        rule: 'pace',
        numbers: {
          baseline: 20,
          target: 70,
          observed: 40,
          gap: 30,
          expected: 45,
          elapsed: 0.5,
          progress: 0.4,
          ratio: 0.8,
          achievedPerYear: perYear(20),
        },
        dates: {
          asOf: '2022-06-30',
          knownAt: '2022-06-30',
          reference: '2021-12-31',
          period: '2021',
          baseline: '2020-12-31',
          start: '2021-01-01',
          deadline: '2022-12-31',
        },
        used: [
          { kind: 'observation', id: 'o-2021', period: '2021', value: 40 },
          { kind: 'figure', id: 'b', period: '2020', value: 20 },
        ],
        ignored: [],
        cuts: [
          { value: 35, state: 'at-risk' },
          { value: 42.5, state: 'on-track' },
          { value: expect.closeTo(47.5, 9), state: 'ahead' },
          { value: 70, state: 'achieved' },
        ],
        toNextCut: 2.5,
        caveats: ['publication-date-unknown'],
        wouldChange: [
          { needs: 'next-value', towards: 'better', to: 'on-track', value: 42.5, side: 'from' },
          { needs: 'next-value', towards: 'worse', to: 'off-track', value: 35, side: 'below' },
          time,
        ],
      },
      course: {
        target: expect.objectContaining({ id: 't', value: 70 }),
        revisions: [],
        accepts: { low: 70 },
        single: true,
        held: false,
        start: '2021-01-01',
        path: [
          { date: '2020-12-31', value: 20 },
          { date: '2022-12-31', value: 70 },
        ],
      },
    });
  });

  test('downwards: the mirror image', () => {
    const answer = judge(
      twoYears({
        baseline: { value: 70, date: '2020' },
        indicator: { direction: 'down' },
        target: { comparator: 'le', value: 20 },
        values: { 2021: 50 },
      }),
      '2022-06-30',
    );
    expect(answer.state).toBe('at-risk');
    expect(answer.because).toMatchObject({
      numbers: {
        gap: 30,
        expected: 45,
        elapsed: 0.5,
        progress: 0.4,
        ratio: 0.8,
        achievedPerYear: perYear(-20),
      },
      cuts: [
        { value: 20, state: 'achieved' },
        { value: expect.closeTo(42.5, 9), state: 'ahead' },
        { value: 47.5, state: 'on-track' },
        { value: 55, state: 'at-risk' },
      ],
      toNextCut: 2.5,
      wouldChange: [
        { needs: 'next-value', towards: 'better', to: 'on-track', value: 47.5, side: 'up-to' },
        { needs: 'next-value', towards: 'worse', to: 'off-track', value: 55, side: 'above' },
        time,
      ],
    });
  });

  test.each([
    [30, 5, ['at-risk', undefined]],
    [43, 4.5, ['ahead', 'at-risk']],
    [60, 10, ['achieved', 'on-track']],
    [42.5, 5, ['ahead', 'at-risk']],
  ] as const)('from %d the next cut is %d away', (value, distance, [better, worse]) => {
    const { because } = judge(twoYears({ baseline, values: { 2021: value } }), '2022-06-30');
    expect(because.toNextCut).toBeCloseTo(distance, 9);
    const to = (towards: string) => because.wouldChange.find((one) => one.towards === towards)?.to;
    expect([to('better'), to('worse')]).toEqual([better, worse]);
  });

  test('a value that went back says so, one that stood still does not', () => {
    const flags = (value: number) => judge(twoYears({ baseline, values: { 2021: value } }), '2022-06-30').flags;
    expect(flags(19)).toEqual(['moving-away']);
    expect(flags(20)).toEqual([]);
  });

  test('at the end of the way nothing is required per year any more', () => {
    const of = twoYears({ baseline, values: { 2022: 60 }, target: { deadline: '2022-12-31' } });
    const { state, because } = judge(of, '2022-12-31');
    expect(state).toBe('at-risk');
    expect(because.numbers).not.toHaveProperty('requiredPerYear');
    expect(because.numbers).toMatchObject({ elapsed: 1, expected: 70, progress: 0.8 });
  });

  const bound = (value: number, qualifier: NonNullable<Observation['qualifier']>) =>
    judge(twoYears({ baseline, observations: makeObservations({ 2021: value }, { qualifier }) }), '2022-06-30');

  test('a bound that is enough is a lower bound, without a distance to a cut or a speed', () => {
    for (const [value, state] of [
      [60, 'ahead'],
      [43, 'on-track'],
    ] as const) {
      const answer = bound(value, 'at-least');
      expect(answer).toMatchObject({ state, flags: ['lower-bound'], because: { numbers: { observedLow: value } } });
      for (const name of ['observed', 'achievedPerYear', 'requiredPerYear'])
        expect(answer.because.numbers).not.toHaveProperty(name);
      expect(answer.because).not.toHaveProperty('toNextCut');
    }
  });

  test('a bound that leaves two states open gives none; one whose ends agree gives theirs', () => {
    expect(bound(40, 'at-least')).toMatchObject({
      state: 'not-assessable',
      because: { rule: 'no-pace', reason: 'bound-straddles-line' },
    });
    expect(bound(30.5, 'about').state).toBe('off-track');
    expect(bound(19, 'at-most')).toMatchObject({ state: 'off-track', flags: ['moving-away', 'lower-bound'] });
  });

  test.each([
    ['up', 30, 'target-on-wrong-side'],
    ['down', 70, 'target-on-wrong-side'],
    ['none', 30, undefined],
    ['up', 70, undefined],
    ['down', 30, undefined],
  ] as const)('an exact value with direction %s, from 50 to %d: %s', (direction, value, reason) => {
    const of = { baseline: { value: 50, date: '2020' }, indicator: { direction }, values: { 2021: 50 } };
    expect(judge(twoYears({ ...of, target: { comparator: 'eq', value } }), '2022-06-30').because.reason).toBe(reason);
  });
});

describe('counted', () => {
  const count = (values: Record<string, number>, parts: Case = {}): Case => ({
    ...parts,
    target: {
      kind: 'cumulative',
      comparator: 'ge',
      value: 50,
      start: '2021',
      deadline: '2022',
      ...parts.target,
    },
    indicator: { unit: pieces, timeBasis: 'flow', ...parts.indicator },
    values,
  });
  const stock = (values: Record<string, number>, target: Case['target'] = {}) =>
    count(values, {
      baseline,
      target,
      indicator: { timeBasis: 'running-total' },
    });
  const cap = (values: Record<string, number>, parts: Case = {}) =>
    count(values, { ...parts, target: { comparator: 'le', ...parts.target }, indicator: { direction: 'down' } });

  test('a count on its way: the numbers, the cuts and what comes next', () => {
    const answer = judge(count({ 2021: 20 }), '2022-06-30');
    expect(answer).toMatchObject({ state: 'at-risk', flags: [], evidence: { completeness: 'complete' } });
    expect(answer.because).toMatchObject({ method: 'cumulative', rule: 'cumulative-complete', toNextCut: 2.5 });
    expect(answer.because.numbers).toEqual({
      target: 50,
      observed: 20,
      gap: 30,
      periodsDue: 1,
      periodsMissing: 0,
      expected: 25,
      progress: 0.4,
      elapsed: 0.5,
      ratio: 0.8,
    });
    expect(answer.because.cuts).toEqual([
      { value: 15, state: 'at-risk' },
      { value: 22.5, state: 'on-track' },
      { value: expect.closeTo(27.5, 9), state: 'ahead' },
      { value: 50, state: 'achieved' },
    ]);
  });

  test('a lower bound that is enough says by which rule, without a distance to a cut', () => {
    for (const [value, state] of [
      [40, 'ahead'],
      [23, 'on-track'],
    ] as const) {
      const answer = judge(count({ '2021-Q2': value }, { indicator: { frequency: 'quarter' } }), '2021-07-31');
      expect(answer).toMatchObject({ flags: ['lower-bound'], evidence: { completeness: 'partial' } });
      expect(['ahead', state]).toContain(answer.state);
      expect(answer.because).toMatchObject({
        rule: 'cumulative-bound',
        numbers: { observedLow: value, periodsDue: 2, periodsMissing: 1 },
      });
      expect(answer.because).not.toHaveProperty('toNextCut');
      expect(answer.because.numbers).not.toHaveProperty('observed');
    }
  });

  test('a lower bound that is not enough says only what was expected', () => {
    const answer = judge(count({ 2022: 3 }, { target: { deadline: '2024' } }), '2023-06-30');
    expect(answer).toMatchObject({ state: 'not-assessable', flags: ['lower-bound'] });
    expect(answer.because).toMatchObject({ rule: 'no-pace', reason: 'missing-periods', cuts: [] });
    expect(answer.because.numbers).toEqual({
      target: 50,
      observedLow: 3,
      gap: 47,
      periodsDue: 2,
      periodsMissing: 1,
      expected: expect.closeTo((50 * 730) / 1461, 9),
    });
  });

  test('a running total from its starting point: back, standing still, and without a way', () => {
    const at = (value: number, target: Case['target'] = {}) => judge(stock({ 2021: value }, target), '2022-06-30');
    expect(at(18).because.numbers).toMatchObject({ expected: 35, elapsed: 0.5, ratio: expect.closeTo(-2 / 15, 9) });
    expect(at(18)).toMatchObject({ state: 'off-track', flags: ['moving-away'] });
    expect(at(20)).toMatchObject({ state: 'off-track', flags: [] });
    expect(at(15, { value: 20 }).because.reason).toBe('baseline-on-the-line');
    expect(at(5, { value: 10 }).because).toMatchObject({ rule: 'no-pace', reason: 'target-on-wrong-side' });
  });

  test('without a deadline a count has no pace', () => {
    expect(judge(count({ 2021: 20 }, { target: { deadline: null } }), '2022-06-30')).toMatchObject({
      state: 'not-assessable',
      because: { rule: 'no-pace', reason: 'no-deadline' },
    });
  });

  test('a count that was met says when, how far beyond, and by what', () => {
    const answer = judge(count({ 2021: 30, '2022-Q1': 21 }), '2022-06-30');
    expect(answer).toMatchObject({ state: 'achieved', flags: [] });
    expect(answer.because).toMatchObject({
      rule: 'met',
      numbers: { observed: 51, gap: -1 },
      dates: { firstMet: '2022-Q1' },
      used: [{ id: 'o-2022-Q1' }, { id: 'o-2021' }],
    });
    expect(answer.because.numbers).not.toHaveProperty('margin');
  });

  test.each([
    ['2022', '2022', []],
    ['2021', '2022', ['early']],
    ['2021', '2021', []],
    ['2021-12-31', '2022-01-01', ['early']],
    ['2022-01-01', '2022-01-01', []],
    ['2022', null, []],
  ] as const)('met by %s where %s was the end: %j', (period, deadline, flags) => {
    const of = count({ [period]: 60 }, { target: { start: period, deadline } });
    expect(judge(of, '2024-06-30').flags).toEqual(flags);
  });

  test('a running total that met before its end may fall again; the sum of flows may not', () => {
    const late = '2023-06-30';
    expect(judge(stock({ 2021: 60 }), late).flags).toEqual(['early', 'not-confirmed-at-deadline']);
    expect(judge(stock({ 2022: 60 }), late).flags).toEqual([]);
    expect(judge(stock({ 2021: 60 }), '2022-12-31').flags).toEqual(['early']);
    expect(judge(count({ 2021: 60 }), late).flags).toEqual(['early']);
    expect(judge(stock({ 2022: 60 }, { deadline: null }), late).flags).toEqual([]);
  });

  test('one provisional part makes the whole provisional, and unconfirmed after the end', () => {
    const observations = [
      ...makeObservations({ 2021: 30 }, { status: 'provisional' }),
      ...makeObservations({ 2022: 30 }),
    ];
    const of = { ...count({}), observations };
    expect(judge(of, '2023-06-30').flags).toEqual(['provisional', 'not-confirmed-at-deadline']);
    expect(judge(of, '2022-12-31').flags).toEqual(['provisional']);
  });

  test('a count that ended short was missed, by how much, and on its last day is still open', () => {
    const of = count({ 2021: 20, 2022: 29 });
    expect(judge(of, '2022-12-31').state).toBe('on-track');
    expect(judge(of, '2023-01-01')).toMatchObject({
      state: 'missed',
      flags: ['past-due'],
      because: { rule: 'after-deadline', numbers: { observed: 49, gap: 1 } },
    });
  });

  test('a count without its last period waits, with its sum and since when', () => {
    const answer = judge(count({ 2021: 20 }), '2023-03-31');
    expect(answer).toMatchObject({ state: 'awaiting-final', flags: ['past-due'] });
    expect(answer.because.reason).toBe('no-confirmation-at-deadline');
    expect(answer.because.rule).toBe('after-deadline');
    expect(answer.because.numbers).toEqual({
      target: 50,
      observed: 20,
      gap: 30,
      periodsDue: 1,
      periodsMissing: 0,
      monthsWaiting: 3,
    });
  });

  test('a total that must not be exceeded is held with its margin, and breached for good', () => {
    expect(judge(cap({ 2021: 9 }), '2022-06-30').because).toMatchObject({
      rule: 'hold',
      numbers: { observed: 9, margin: 41 },
      cuts: [{ value: 50, state: 'holding' }],
    });
    expect(judge(cap({ 2021: 51 }), '2022-06-30')).toMatchObject({
      state: 'breached',
      because: { rule: 'hold', numbers: { margin: -1 } },
    });
    expect(judge(cap({ 2021: 20, 2022: 31 }), '2023-06-30').because.rule).toBe('hold-ended');
    expect(judge(cap({ 2021: 20, 2022: 29 }), '2023-06-30')).toMatchObject({
      state: 'achieved',
      flags: [],
      because: { rule: 'hold-ended', dates: { firstMet: '2022' } },
    });
    expect(judge(cap({ 2021: 20, 2022: 29 }), '2022-12-31').state).toBe('holding');
  });

  test('a strict cap is breached at equality, and at more than an open bound', () => {
    const strict = { target: { comparator: 'lt' } } as const;
    expect(judge(cap({ 2021: 50 }, strict), '2022-06-30')).toMatchObject({ state: 'breached', flags: ['at-the-line'] });
    expect(judge(cap({ 2021: 50 }), '2022-06-30').state).toBe('holding');
    const over = { ...cap({}), observations: makeObservations({ 2021: 50 }, { qualifier: 'over' }) };
    expect(judge(over, '2022-06-30').state).toBe('breached');
    const least = { ...cap({}), observations: makeObservations({ 2021: 50 }, { qualifier: 'at-least' }) };
    expect(judge(least, '2022-06-30')).toMatchObject({ state: 'not-assessable', because: { rule: 'no-pace' } });
  });

  test('of an inexact total the finite ends are told', () => {
    const about = { ...count({}), observations: makeObservations({ 2021: 40 }, { qualifier: 'about' }) };
    expect(judge(about, '2022-06-30').because.numbers).toMatchObject({ observedLow: 39.5, observedHigh: 40.5 });
  });
});
