import { expect, test } from 'vitest';
import type { MethodCase } from '../method-case.ts';
import { chinaLadder } from './china-ladder.ts';

const plan = (year: number, value: number, more: Partial<MethodCase> = {}) =>
  chinaLadder.evaluate({
    series: [{ at: year, value }],
    baseline: { at: 2020, value: 50 },
    target: { at: 2025, value: 100 },
    ...more,
  });

// Half of the time, half of the task: in 2023 the straight path is at 80.
test.each([
  [2023, 100, 5 / 3, 'achieved-early', '提前实现'],
  [2023, 81.5, 1.05, 'faster-than-expected', '快于预期'],
  [2023, 81.4, 31.4 / 30, 'as-expected', '基本符合预期'],
  [2023, 78.5, 0.95, 'as-expected', '基本符合预期'],
  [2023, 78.4, 28.4 / 30, 'slightly-behind', '略有滞后'],
  [2023, 68, 0.6, 'slightly-behind', '略有滞后'],
  [2023, 67.9, 17.9 / 30, 'clearly-behind', '明显滞后'],
  [2023, 45, -1 / 6, 'clearly-behind', '明显滞后'],
  [2025, 100, 1, 'as-expected', '基本符合预期'],
  [2025, 110, 1.2, 'faster-than-expected', '快于预期'],
  [2027, 96, 0.92, 'slightly-behind', '略有滞后'],
])('in %d at %d: %d is %s, %s', (year, value, ratio, status, word) => {
  const result = plan(year, value);
  expect(result.value).toBeCloseTo(ratio, 12);
  expect(result).toMatchObject({ status, details: { word } });
});

test('any pace ratio has its word', () => {
  expect(chinaLadder.evaluate({ options: { ratio: 0.95 } })).toMatchObject({ value: 0.95, status: 'as-expected' });
});

test('a baseline of zero, and one that is the target', () => {
  expect(plan(2023, 27, { baseline: { at: 2020, value: 0 }, target: { at: 2025, value: 45 } }).value).toBeCloseTo(
    1,
    12,
  );
  expect(plan(2023, 50, { target: { at: 2025, value: 50 }, direction: 'up' })).toMatchObject({
    value: null,
    status: 'achieved-early',
  });
  expect(plan(2023, 49, { target: { at: 2025, value: 50 }, direction: 'up' })).toMatchObject({
    notEvaluable: 'target-equals-baseline',
  });
});

test.each([
  ['no target', chinaLadder.evaluate({ series: [{ at: 2020, value: 1 }] }), 'no-target'],
  ['no target year', plan(2023, 60, { target: { value: 100 } }), 'no-target-year'],
  ['no later value', plan(2020, 50), 'single-value'],
  ['no direction', plan(2023, 60, { target: { at: 2025, value: 50 } }), 'no-direction'],
  [
    'a target year before the baseline',
    plan(2023, 60, { target: { at: 2019, value: 100 } }),
    'target-year-not-after-baseline',
  ],
  ['no data', chinaLadder.evaluate({ target: { at: 2025, value: 1 } }), 'no-data'],
] as const)('%s: %s', (_, result, notEvaluable) => {
  expect(result).toMatchObject({ value: null, status: 'not-available', notEvaluable });
});

test('a baseline that already satisfies the target, and a value from after its year, are said', () => {
  const kept = { direction: 'up', baseline: { at: 2020, value: 97 }, target: { at: 2025, value: 95 } } as const;
  expect(plan(2023, 94, kept)).toMatchObject({ status: 'clearly-behind', notes: ['target-on-wrong-side'] });
  expect(plan(2026, 99).notes).toEqual(['after-target-year']);
  expect(plan(2025, 99).notes).toEqual([]);
});
