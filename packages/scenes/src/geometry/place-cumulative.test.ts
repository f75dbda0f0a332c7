import { expect, test } from 'vitest';
import { placeCumulative } from './place-cumulative.ts';

test('each period is a segment; a missing one is an outline behind them and adds no length', () => {
  const placed = placeCumulative({
    periods: [
      { period: '2021', value: 10 },
      { period: '2022', value: 12 },
      { period: '2023' },
      { period: '2024', value: 14 },
    ],
    target: 45,
    expected: 36,
  });
  expect(placed.domain).toEqual([0, 45]);
  expect(placed.segments?.map(({ period, missing }) => [period, missing])).toEqual([
    ['2021', false],
    ['2022', false],
    ['2024', false],
    ['2023', true],
  ]);
  expect(placed.segments?.[2]?.to).toBeCloseTo(0.8, 9);
  expect(placed.segments?.[3]?.from).toBeCloseTo(0.8, 9);
});

test('more than the target still fits', () => {
  const placed = placeCumulative({ periods: [{ period: '2021', value: 60 }], target: 45 });
  expect(placed.segments?.[0]?.to).toBeLessThanOrEqual(1);
});

test('outlines get room even when the target is reached', () => {
  const placed = placeCumulative({
    periods: [{ period: '2021', value: 45 }, { period: '2022' }, { period: '2023' }],
    target: 45,
  });
  const last = placed.segments?.[2];
  expect(last && last.to - last.from).toBeCloseTo(0.07, 2);
});
