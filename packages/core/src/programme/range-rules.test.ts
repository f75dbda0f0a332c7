import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../fixtures/deep-freeze.ts';
import { makeCase, makeObservations, type Case } from '../fixtures/make-programme.ts';
import { evaluateProgramme } from './evaluate-programme.ts';

const judge = (of: Case, asOf: string) => {
  const answer = evaluateProgramme(deepFreeze(makeCase(of)), { asOf }).answers.get('t');
  if (!answer) throw new Error('no answer');
  return answer;
};

describe('two ends', () => {
  const range = (value: number, parts: Case = {}): Case => ({
    baseline: { value: 50, date: '2020' },
    target: { comparator: 'range', low: 60, high: 70 },
    indicator: { direction: 'none' },
    values: { 2022: value },
    ...parts,
  });
  const says = (of: Case, asOf = '2023-06-30') => {
    const { state, variant, flags } = judge(of, asOf);
    return [state, variant, flags];
  };

  test('without a direction: by pace up to the near one, past the far one off track without a pace', () => {
    expect(says(range(54))).toEqual(['on-track', undefined, []]);
    expect(says(range(70))).toEqual(['achieved', undefined, ['early']]);
    expect(says(range(71))).toEqual(['off-track', 'overshot', ['overshot']]);
    const { rule, numbers, wouldChange } = judge(range(71), '2023-06-30').because;
    expect([rule, numbers.gap, numbers.ratio]).toEqual(['overshot', 1, undefined]);
    expect(wouldChange).toEqual([
      { needs: 'next-value', towards: 'better', to: 'achieved', value: 70, side: 'up-to' },
      { needs: 'time', towards: 'known', to: 'awaiting-final', date: '2026-01-01' },
    ]);
    const fromAbove = { baseline: { value: 90, date: '2020' } };
    expect(says(range(82, fromAbove))[0]).toBe('on-track');
    expect(says(range(59, fromAbove))).toEqual(['off-track', 'overshot', ['overshot']]);
  });

  test('past the end begins past it, for a bound too; how far a value has to go is never below nought', () => {
    const bound = (value: number, qualifier: 'over' | 'at-least' | 'under' | 'at-most', from = 50) =>
      says({
        ...range(0, { baseline: { value: from, date: '2020' } }),
        observations: makeObservations({ 2022: value }, { qualifier }),
      })[2];
    expect(bound(70, 'over')).toContain('overshot');
    expect(bound(70, 'at-least')).not.toContain('overshot');
    expect(bound(60, 'under', 90)).toContain('overshot');
    expect(bound(60, 'at-most', 90)).not.toContain('overshot');
    expect(says(range(60, { baseline: { value: 90, date: '2020' } }))[0]).toBe('achieved');
    const gap = (value: number) => judge(range(value), '2023-06-30').because.numbers.gap;
    expect([gap(54), gap(71)]).toEqual([6, 1]);
  });

  test('a number against the direction from the start is a fault of the plan: no value is past it', () => {
    const against = range(39, { target: { comparator: 'eq', value: 40 }, indicator: { direction: 'up' } });
    expect(says(against)).toEqual(['not-assessable', undefined, []]);
    expect(judge(against, '2023-06-30').because.reason).toBe('target-on-wrong-side');
  });

  test('exactly a number that should fall is passed from above', () => {
    const of = (value: number) =>
      says({
        ...range(value, { target: { comparator: 'eq', value: 60 }, indicator: { direction: 'down' } }),
        baseline: undefined as never,
      });
    expect(of(59)).toEqual(['off-track', 'past-number', ['overshot']]);
    expect(of(61)).toEqual(['not-assessable', undefined, []]);
  });

  test('without a start or a direction nothing says which end is the far one', () => {
    expect(says({ ...range(71), baseline: undefined as never })).toEqual(['not-assessable', undefined, []]);
  });

  test('with a direction only the near end binds', () => {
    const up = { indicator: { direction: 'up' } } as const;
    expect(says(range(71, up))).toEqual(['achieved', undefined, ['early', 'beyond-range']]);
    expect(says(range(54, up))[0]).toBe('on-track');
    const held = { ...up, target: { kind: 'hold', comparator: 'range', low: 60, high: 70 } } as const;
    expect(says(range(71, held))).toEqual(['holding', undefined, ['beyond-range']]);
    expect(says(range(59, held))[0]).toBe('breached');
  });

  test('exactly a number needs the number, whatever the direction', () => {
    const exactly = (value: number, direction: 'up' | 'none', parts: Case = {}) =>
      says(range(value, { target: { comparator: 'eq', value: 60 }, indicator: { direction }, ...parts }));
    expect(exactly(61, 'up')).toEqual(['off-track', 'past-number', ['overshot']]);
    expect(exactly(61, 'none')).toEqual(['off-track', 'past-number', ['overshot']]);
    expect(exactly(61, 'up', { baseline: undefined as never })).toEqual(['off-track', 'past-number', ['overshot']]);
    expect(exactly(59, 'up')[0]).toBe('ahead');
    expect(exactly(60, 'up')[0]).toBe('achieved');
  });

  test('about a number without a tolerance: met at it or beyond, else nothing can be said', () => {
    const about = (value: number, direction: 'up' | 'down' | 'none', parts: Case = {}, asOf = '2023-06-30') => {
      const of = range(value, { target: { comparator: 'approx', value: 60 }, indicator: { direction }, ...parts });
      const { state, because } = judge({ ...of, baseline: undefined as never }, asOf);
      return [state, because.reason];
    };
    expect(about(61, 'up')).toEqual(['achieved', undefined]);
    expect(about(59, 'up')).toEqual(['not-assessable', 'no-tolerance']);
    expect(about(59, 'down')).toEqual(['achieved', undefined]);
    expect(about(60, 'none')).toEqual(['achieved', undefined]);
    expect(about(61, 'none')).toEqual(['not-assessable', 'no-tolerance']);
    const held = { target: { kind: 'hold', comparator: 'approx', value: 60 } } as const;
    expect(about(61, 'up', held)).toEqual(['holding', undefined]);
    expect(about(59, 'up', held)).toEqual(['not-assessable', 'no-tolerance']);
    expect(about(59, 'up', { values: { 2025: 59 } }, '2026-06-30')).toEqual(['not-assessable', 'no-tolerance']);
  });
});
