import { expect, test } from 'vitest';
import { makeIndicator, makeTarget, type TargetParts } from '../fixtures/make-programme.ts';
import type { Indicator, Relative, Target } from '../generated/types.ts';
import type { UsedBaseline } from './baseline-of.ts';
import type { Goal } from './goal.ts';
import { relativeGoal } from './relative-goal.ts';

const stands = (value: number): UsedBaseline => ({ usable: true, value, date: '2020-12-31', figure: {} as never });
const infinite = Number.POSITIVE_INFINITY;
const atLeast = (low: number) => ({ low, high: infinite, lowOpen: false, highOpen: false });
const atMost = (high: number) => ({ low: -infinite, high, lowOpen: false, highOpen: false });
const between = (low: number, high: number) => ({ low, high, lowOpen: false, highOpen: false });

const goal = (target: TargetParts, baseline: UsedBaseline, indicator: Partial<Indicator> = {}) =>
  relativeGoal({
    target: makeTarget({ kind: 'relative', ...target }),
    indicator: makeIndicator(indicator),
    baseline,
  });

/** Also what the model refuses: a change without its size, a range with one end. */
const points = (ends: { change?: number; low?: number; high?: number }) =>
  ({ base: 'baseline', as: 'points', ...(ends as { change: number }) }) as Relative;
const percent = (ends: { change?: number; low?: number; high?: number }) =>
  ({ base: 'baseline', as: 'percent', ...(ends as { change: number }) }) as Relative;
const whole = { unit: { label: { en: 'schools' }, kind: 'plain' as const, whole: true } };

test('one change leads to one value', () => {
  expect(goal({ relative: points({ change: 5 }) }, stands(90))).toEqual({ accepts: atLeast(95), way: 1 });
  expect(goal({ comparator: 'le', relative: percent({ change: -10 }) }, stands(90), { direction: 'down' })).toEqual({
    accepts: atMost(81),
    way: -1,
  });
});

test('a range of changes leads to two, the lower first, however they are written', () => {
  const ends = { comparator: 'range', relative: points({ low: 20, high: 5 }) } as const;
  expect(goal(ends, stands(90), { direction: 'none' })).toEqual({ accepts: between(95, 110), way: 0 });
  expect(goal(ends, stands(90))).toEqual({ accepts: atLeast(95), way: 1, beyond: 110 });
  expect(goal(ends, stands(90), { direction: 'down' })).toEqual({ accepts: atMost(110), way: -1, beyond: 95 });
});

test('things counted in wholes are rounded to the whole that asks for no less', () => {
  expect(goal({ relative: percent({ change: 10 }) }, stands(99), whole)).toEqual({ accepts: atLeast(109), way: 1 });
  expect(
    goal({ comparator: 'range', relative: percent({ low: 10, high: 20 }) }, stands(99), {
      ...whole,
      direction: 'none',
    }),
  ).toEqual({ accepts: between(109, 118), way: 0 });
});

test.each<[string, Target['comparator'], 'up' | 'down' | 'none', number]>([
  ['at least', 'ge', 'up', 109],
  ['below', 'lt', 'down', 109],
  ['at most', 'le', 'down', 108],
  ['more than', 'gt', 'up', 108],
  ['bare, of what should rise', 'not-stated', 'up', 109],
  ['bare, of what should fall', 'not-stated', 'down', 108],
  ['about, of what should rise', 'approx', 'up', 109],
  ['about, of what should fall', 'approx', 'down', 108],
  ['exactly, which no whole is', 'eq', 'up', 108.9],
])('of 99 and a tenth of it, or 120 less a tenth of 111, the stricter whole: %s', (_, comparator, direction, value) => {
  // 99 + 9.9 = 108.9, and 120 − 11.1 = 108.9.
  const [start, change] = direction === 'down' ? [120, -9.25] : [99, 10];
  const { accepts } = goal({ comparator, relative: percent({ change }) }, stands(start), {
    ...whole,
    direction,
  }) as Goal;
  expect(Number.isFinite(accepts.low) ? accepts.low : accepts.high).toBe(value);
});

test('a bare change against the way that is better is a fault; one of nought is none', () => {
  const bare = (change: number, direction: 'up' | 'down' | 'none') =>
    goal({ comparator: 'not-stated', relative: points({ change }) }, stands(90), { direction });
  expect(bare(-5, 'up')).toEqual({ reason: 'target-on-wrong-side' });
  expect(bare(5, 'down')).toEqual({ reason: 'target-on-wrong-side' });
  expect(bare(0, 'up')).toMatchObject({ accepts: atLeast(90) });
  expect(bare(0, 'down')).toMatchObject({ accepts: atMost(90) });
});

test('what is missing is said: a starting point, a change, or one end of a range', () => {
  const none: UsedBaseline = { usable: false, reason: 'baseline-undated' };
  expect(goal({ relative: points({ change: 5 }) }, none)).toEqual({ reason: 'baseline-undated' });
  expect(goal({ comparator: 'range', relative: points({ low: 5, high: 9 }) }, none)).toEqual({
    reason: 'baseline-undated',
  });
  for (const relative of [points({}), undefined])
    expect(goal({ relative }, stands(90))).toEqual({ reason: 'no-target-value' });
  for (const relative of [points({ low: 5 }), points({ high: 5 }), undefined])
    expect(goal({ comparator: 'range', relative }, stands(90))).toEqual({ reason: 'no-target-value' });
});

test('an end that was set anew is the value itself, and both need no starting point', () => {
  const target = makeTarget({ kind: 'relative', comparator: 'range', relative: points({ low: 5, high: 20 }) });
  const indicator = makeIndicator({ direction: 'none' });
  const none: UsedBaseline = { usable: false, reason: 'no-baseline' };
  expect(relativeGoal({ target, indicator, baseline: stands(90) }, { high: 120 })).toEqual({
    accepts: between(95, 120),
    way: 0,
  });
  expect(relativeGoal({ target, indicator, baseline: none }, { high: 120 })).toEqual({ reason: 'no-baseline' });
  expect(relativeGoal({ target, indicator, baseline: none }, { low: 100, high: 120 })).toEqual({
    accepts: between(100, 120),
    way: 0,
  });
});
