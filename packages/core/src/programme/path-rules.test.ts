import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { makeCase, makeObservations, type Case, type ObservationParts } from '../fixtures/make-programme.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const judge = (of: Case, asOf: string) => {
  const answer = evaluateProgramme(deepFreeze(makeCase(of)), { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return answer;
};

const from50to100: Case = { baseline: { value: 50, date: '2020' }, target: { value: 100 } };

describe('things that are counted in wholes', () => {
  const whole = { label: { en: 'canteens' }, kind: 'plain', whole: true } as const;
  // Three canteens in four years of 365 or 366 days: 0.75 by the end of each.
  const canteens = (value: number, parts: Case = {}): Case => ({
    baseline: { value: 0, date: '2020' },
    target: { value: 3, deadline: '2024', ...parts.target },
    indicator: { unit: whole, ...parts.indicator },
    values: { 2022: value },
  });
  const at = (of: Case, asOf = '2023-06-30') => {
    const { state, flags, because } = judge(of, asOf);
    return [state, because.numbers.expected, flags];
  };

  test('what should stand at 1.5 must stand at 1, and is ahead from more than 2', () => {
    expect(at(canteens(1))).toEqual(['on-track', 1, []]);
    expect(at(canteens(2))).toEqual(['on-track', 1, []]);
    expect(at({ ...canteens(2), values: { 2021: 2 } }, '2022-06-30')[0]).toBe('ahead');
    expect(at(canteens(0))).toEqual(['at-risk', 1, []]);
  });

  test('nothing whole expected and nothing come is not due, also for a count that adds up', () => {
    const none = { ...canteens(0), values: { 2021: 0 } };
    expect(judge(none, '2022-06-30')).toMatchObject({
      state: 'not-due',
      because: { rule: 'whole-things', reason: 'no-whole-expected', numbers: { expected: 0, observed: 0 } },
    });
    expect(judge(none, '2022-06-30').because.wouldChange).toEqual([
      { needs: 'next-value', towards: 'better', to: 'on-track', value: 1, side: 'from' },
      { needs: 'time', towards: 'known' },
    ]);
    expect(judge({ ...none, values: {} }, '2022-06-30').state).toBe('no-data');
    expect(judge({ ...none, values: { 2021: -1 } }, '2022-06-30')).toMatchObject({
      state: 'at-risk',
      flags: ['moving-away'],
    });
    const counted: Case = {
      target: { kind: 'cumulative', value: 3, deadline: '2024' },
      indicator: { unit: whole, timeBasis: 'flow' },
      values: { 2021: 0 },
    };
    expect(judge(counted, '2022-06-30')).toMatchObject({ state: 'not-due', because: { reason: 'no-whole-expected' } });
    expect(judge({ ...counted, values: { 2021: 0, 2022: 0 } }, '2023-06-30').state).toBe('at-risk');
  });

  test('one short is never worse than behind, two short is', () => {
    const of = (value: number): Case => ({
      ...canteens(value),
      target: { value: 8, deadline: '2022' },
      values: { 2021: value },
    });
    // Four are expected half-way.
    expect([4, 3, 2, 1].map((value) => at(of(value), '2022-06-30')[0])).toEqual([
      'on-track',
      'at-risk',
      'off-track',
      'off-track',
    ]);
    expect(judge(of(3), '2022-06-30').because.cuts).toEqual([
      { value: 3, state: 'at-risk' },
      { value: 4, state: 'on-track' },
      { value: 5, state: 'ahead' },
      { value: 8, state: 'achieved' },
    ]);
  });

  test('downwards is the mirror image', () => {
    const of = (value: number, asOf = '2023-06-30') =>
      at(
        {
          ...canteens(value),
          baseline: { value: 3, date: '2020' },
          target: { value: 0, comparator: 'le', deadline: '2024' },
          indicator: { unit: whole, direction: 'down' },
        },
        asOf,
      );
    // 1.5 left: no more than two must be there.
    expect([of(2), of(3), of(1)]).toEqual([
      ['on-track', 2, []],
      ['at-risk', 2, []],
      ['on-track', 2, []],
    ]);
  });

  test('a change that leads to a fraction is rounded to its stricter whole', () => {
    const of = (comparator: 'ge' | 'gt' | 'le', change: number, direction: 'up' | 'down') =>
      judge(
        {
          baseline: { value: 45, date: '2020' },
          target: { kind: 'relative', comparator, relative: { base: 'baseline', change, as: 'percent' } },
          indicator: { unit: whole, direction },
          values: { 2021: 45 },
        },
        '2022-06-30',
      ).because.numbers.target;
    expect([of('ge', 10, 'up'), of('gt', 10, 'up'), of('le', -10, 'down')]).toEqual([50, 49, 40]);
  });
});

describe('a plan that says how it is to go', () => {
  const interim = [
    { date: '2022', value: 70 },
    { date: '2024', value: 90 },
  ];
  const at = (asOf: string, value: number, path: 'straight' | 'stepped') => {
    const period = String(Number(asOf.slice(0, 4)) - 1);
    return judge({ ...from50to100, target: { value: 100, interim, path }, values: { [period]: value } }, asOf).because
      .numbers.expected;
  };

  test('without a path it is under way once something has come: beyond the start on the way of the plan', () => {
    const of = (values: Record<string, number>, parts: Case = {}, more: ObservationParts = {}) =>
      judge(
        {
          ...parts,
          target: { value: 100, path: 'none', ...parts.target },
          observations: makeObservations(values, more),
        },
        '2024-06-30',
      ).state;
    const up: Case = { baseline: { value: 50, date: '2020' } };
    expect([51, 50, 49].map((value) => of({ 2023: value }, up))).toEqual(['under-way', 'not-due', 'not-due']);
    expect([of({ 2023: 50 }, up, { qualifier: 'over' }), of({ 2023: 50 }, up, { qualifier: 'at-least' })]).toEqual([
      'under-way',
      'not-due',
    ]);
    const down: Case = { ...up, target: { value: 20, comparator: 'le' }, indicator: { direction: 'down' } };
    expect([49, 50, 51].map((value) => of({ 2023: value }, down))).toEqual(['under-way', 'not-due', 'not-due']);
    expect([of({ 2023: 50 }, down, { qualifier: 'under' }), of({ 2023: 50 }, down, { qualifier: 'at-most' })]).toEqual([
      'under-way',
      'not-due',
    ]);
    // Without a starting point more than nothing has come.
    expect([of({ 2023: 1 }), of({ 2023: 0 })]).toEqual(['under-way', 'not-due']);
  });

  test('in steps: what was to be reached holds until the next', () => {
    expect(at('2022-06-30', 60, 'stepped')).toBe(50);
    expect(at('2023-06-30', 70, 'stepped')).toBe(70);
    expect(at('2024-06-30', 70, 'stepped')).toBe(70);
    expect(at('2025-06-30', 90, 'stepped')).toBe(90);
    expect(at('2024-06-30', 70, 'straight')).toBeCloseTo(80, 1);
  });

  test('a dip in it is stood on, and not called moving away', () => {
    const dip = (value: number) =>
      judge(
        {
          baseline: { value: 50, date: '2020' },
          target: { value: 100, interim: [{ date: '2021', value: 40 }] },
          values: { 2021: value },
        },
        '2022-06-30',
      );
    expect(dip(40)).toMatchObject({ state: 'on-track', flags: [] });
    expect(dip(39)).toMatchObject({ state: 'off-track', flags: ['moving-away'] });
  });

  describe('not at all', () => {
    const open: Case = { target: { value: 5, path: 'none' } };
    const says = (values: Record<string, number>, parts: Case = {}, asOf = '2023-06-30') => {
      const { state, flags, because } = judge({ ...open, ...parts, values }, asOf);
      return [state, because.reason, flags];
    };

    test('nothing is late before the deadline', () => {
      expect(says({})).toEqual(['not-due', 'no-path', []]);
      expect(says({ 2022: 0 })).toEqual(['not-due', 'no-path', []]);
      expect(says({ 2022: 1 })).toEqual(['under-way', 'no-path', []]);
      expect(says({ 2022: 5 })).toEqual(['achieved', undefined, ['early']]);
      expect(says({ 2025: 4 }, {}, '2026-06-30')).toEqual(['missed', undefined, ['past-due']]);
      expect(says({}, {}, '2026-06-30')).toEqual(['no-data', 'no-observation', ['past-due']]);
    });

    test('a starting point is what something has come beyond', () => {
      const baseline = { value: 2, date: '2020' };
      expect(says({ 2022: 2 }, { baseline })).toEqual(['not-due', 'no-path', []]);
      expect(says({ 2022: 3 }, { baseline })).toEqual(['under-way', 'no-path', []]);
    });

    test('the same for a count that adds up', () => {
      const counted = {
        target: { kind: 'cumulative', value: 5, path: 'none' },
        indicator: { timeBasis: 'flow' },
      } as const;
      expect(says({ 2021: 0, 2022: 0 }, counted)).toEqual(['not-due', 'no-path', []]);
      expect(says({ 2021: 0, 2022: 1 }, counted)).toEqual(['under-way', 'no-path', []]);
      expect(says({}, counted)).toEqual(['not-due', 'no-path', []]);
    });
  });
});
