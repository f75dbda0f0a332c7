import { expect, test } from 'vitest';
import { placeBullet } from './place-bullet.ts';

test('a bar starts at zero, and the baseline, the expected value and the target are ticks on the same scale', () => {
  const placed = placeBullet({ value: 3.6, baseline: 1.5, expected: 3.9, targets: [4.5], cuts: [], direction: 'up' });
  expect(placed.domain).toEqual([0, 5]);
  expect(placed.bar).toEqual({ from: 0, to: 0.72 });
  expect(placed.ticks).toEqual([
    { kind: 'baseline', at: 0.3, value: 1.5 },
    { kind: 'expected', at: 0.78, value: 3.9 },
    { kind: 'target', at: 0.9, value: 4.5 },
  ]);
});

test('without a value there is no bar', () => {
  expect(placeBullet({ targets: [40], cuts: [], direction: 'up' }).bar).toBeUndefined();
});

test('a value beyond the target is drawn whole', () => {
  const { domain, bar } = placeBullet({ value: 90, targets: [45], cuts: [], direction: 'up' });
  expect(domain[1]).toBeGreaterThanOrEqual(90);
  expect(bar?.to).toBeLessThanOrEqual(1);
});

test.each([
  [{ value: 0, targets: [1] }, 1],
  [{ value: 2, expected: 2.4, targets: [3] }, 3],
  [{ value: 9, targets: [12] }, 15],
  [{ value: 0.5, targets: [1] }, 1.2],
])('the axis of %j ends at %d: there is no part of a whole thing', (measures, end) => {
  expect(placeBullet({ ...measures, cuts: [], direction: 'up' }).domain).toEqual([0, end]);
});

test('the stretches between cuts are where the state changes', () => {
  const { bands } = placeBullet({
    value: 2,
    targets: [4],
    cuts: [
      { value: 2, family: 'behind' },
      { value: 3, family: 'moving' },
      { value: 4, family: 'met' },
    ],
    direction: 'up',
    limits: { max: 5 },
  });
  expect(bands).toEqual([
    { from: 0.4, to: 0.6, family: 'behind' },
    { from: 0.6, to: 0.8, family: 'moving' },
    { from: 0.8, to: 1, family: 'met' },
  ]);
});
