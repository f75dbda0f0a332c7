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

describe('held', () => {
  const hold = (values: Record<string, number>, parts: Case = {}): Case => ({
    ...parts,
    target: { kind: 'hold', value: 95, deadline: '2023', ...parts.target },
    values,
  });

  test('the periods due, met and missing, by which rule', () => {
    const answer = judge(hold({ 2021: 94, 2023: 96 }), '2023-12-31');
    expect(answer).toMatchObject({ state: 'recovered', because: { rule: 'hold' } });
    expect(answer.because.numbers).toEqual({
      target: 95,
      observed: 96,
      margin: 1,
      periodsDue: 3,
      periodsMet: 1,
      periodsMissing: 1,
    });
    expect(judge(hold({ 2021: 96, 2022: 96, 2023: 96 }), '2024-01-01').because.rule).toBe('hold-ended');
  });

  test('a value from the first day on counts, one from before does not', () => {
    const once = { target: { start: '2021-06-30' }, indicator: { frequency: 'irregular' } } as const;
    expect(judge(hold({ '2021-06-30': 94 }, once), '2022-06-30').state).toBe('breached');
    expect(judge(hold({ '2021-06-29': 94 }, once), '2022-06-30').state).toBe('no-data');
  });

  test('while the last period is missing the numbers up to it are told', () => {
    const answer = judge(hold({ 2021: 96 }), '2024-03-31');
    expect(answer).toMatchObject({ state: 'awaiting-final', flags: ['past-due', 'stale'] });
    expect(answer.because.numbers).toMatchObject({ observed: 96, periodsMet: 1, periodsMissing: 2, monthsWaiting: 3 });
  });

  test('without a rhythm a value before the end does not tell how it ended', () => {
    const irregular = { indicator: { frequency: 'irregular' } } as const;
    expect(judge(hold({ '2023-06': 96 }, irregular), '2024-03-31').state).toBe('awaiting-final');
    expect(judge(hold({ 2023: 96 }, irregular), '2024-03-31').state).toBe('achieved');
  });

  test('a value that may stand on either side says nothing', () => {
    const of = { ...hold({}), observations: makeObservations({ 2021: 90 }, { qualifier: 'at-least' }) };
    const answer = judge(of, '2022-06-30');
    expect(answer).toMatchObject({
      state: 'not-assessable',
      because: { rule: 'no-pace', reason: 'bound-straddles-line' },
    });
    expect(answer.because).not.toHaveProperty('toNextCut');
  });

  test('a starting point that met its target is told with it, with and without values', () => {
    const met = { baseline: { value: 97, date: '2020' }, target: { kind: 'reach', value: 95 } } as const;
    expect(judge(hold({ 2021: 96 }, met), '2022-06-30')).toMatchObject({
      state: 'holding',
      flags: ['thin-margin', 'met-at-baseline'],
      because: { method: 'hold', numbers: { baseline: 97, target: 95 } },
    });
    expect(judge(hold({}, met), '2022-06-30')).toMatchObject({
      state: 'no-data',
      flags: ['met-at-baseline'],
      because: { rule: 'no-data', numbers: { baseline: 97, target: 95 } },
    });
  });

  test.each([
    ['at the highest possible value', 'up', 'ge', { max: 96 }, [99, 96], false],
    ['below it', 'up', 'ge', { max: 97 }, [99, 96], true],
    ['at the lowest possible value', 'down', 'le', { min: 94 }, [91, 94], false],
    ['above it', 'down', 'le', { min: 93 }, [91, 94], true],
    ['at the lowest, where more is better', 'up', 'ge', { min: 96 }, [99, 96], true],
    ['at the highest, where less is better', 'down', 'le', { max: 94 }, [91, 94], true],
  ] as const)('a margin %s', (_, direction, comparator, limits, [first, second], thin) => {
    const of = hold({ 2021: first, 2022: second }, { target: { comparator }, indicator: { direction, limits } });
    expect(judge(of, '2023-06-30').flags.includes('thin-margin')).toBe(thin);
  });

  test('the yearly loss is a mean over the pairs, and the starting point is the first value', () => {
    const thin = (values: Record<string, number>, parts: Case = {}) =>
      judge(hold(values, parts), '2023-06-30').flags.includes('thin-margin');
    // Two points lost and none: one a year, and one year left.
    expect(thin({ 2020: 98.4, 2021: 98, 2022: 96 }, { target: { start: '2020' } })).toBe(true);
    expect(thin({ 2020: 98, 2021: 98, 2022: 96.1 }, { target: { start: '2020' } })).toBe(false);
    expect(thin({ 2022: 96 }, { baseline: { value: 99, date: '2020' } })).toBe(true);
    expect(thin({ 2022: 96 }, { baseline: { value: 97, date: '2020' } })).toBe(false);
    expect(thin({ 2022: 96 })).toBe(false);
    expect(thin({ 2021: 96, 2022: 96 }, { baseline: { value: 99, date: '2022-06-30' } })).toBe(false);
  });

  test('an inexact value between two exact ones is no loss and no gain', () => {
    const observations = [
      ...makeObservations({ 2021: 97 }),
      ...makeObservations({ '2022-06': 99 }, { qualifier: 'about' }),
      ...makeObservations({ 2022: 97 }),
    ];
    const of = { ...hold({}, { target: { value: 96 } }), observations };
    expect(judge(of, '2023-06-30').flags).toEqual([]);
  });
});

describe('absent', () => {
  const absent = (absence: Observation['absence'], period = '2021'): Observation[] =>
    makeObservations({ [period]: 0 }, { value: null, absence } as never);

  test.each([
    ['withheld', 'withheld', 'inputs', 'value-withheld'],
    ['not-applicable', 'not-applicable', 'inputs', 'value-not-applicable'],
    ['unreadable', 'no-data', 'no-data', 'value-unreadable'],
    ['not-collected', 'no-data', 'no-data', 'no-observation'],
  ] as const)('a value that is %s makes it %s', (absence, state, rule, reason) => {
    const answer = judge({ target: { value: 70 }, observations: absent(absence) }, '2022-06-30');
    expect(answer).toMatchObject({ state, flags: [], because: { rule, reason, numbers: { target: 70 } } });
  });

  test('no task in one year and no value in another is no data, and what cannot be read is told first', () => {
    const both = (other: Observation['absence']) =>
      judge({ observations: [...absent('not-applicable'), ...absent(other, '2022')] }, '2023-06-30');
    expect(both('not-collected')).toMatchObject({ state: 'no-data', because: { reason: 'no-observation' } });
    expect(both('unreadable')).toMatchObject({ state: 'no-data', because: { reason: 'value-unreadable' } });
  });

  test('after the deadline the absence is past due', () => {
    expect(judge({ target: { value: 70 } }, '2025-12-31').flags).toEqual([]);
    expect(judge({ target: { value: 70 } }, '2026-01-01').flags).toEqual(['past-due']);
  });
});
