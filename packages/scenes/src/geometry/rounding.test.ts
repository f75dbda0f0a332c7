import { expect, test } from 'vitest';
import { niceStep } from './nice-step.ts';
import { roundToStep } from './round-to-step.ts';

test.each([
  [0.37, 0.5],
  [1, 1],
  [12, 20],
  [0, 1],
  [Number.NaN, 1],
])('the nice step near %s is %s', (span, step) => {
  expect(niceStep(span)).toBe(step);
});

test('rounding leaves no dust', () => {
  expect(roundToStep(0.29, 0.1, 'up')).toBe(0.3);
  expect(roundToStep(0.3, 0.1, 'up')).toBe(0.3);
  expect(roundToStep(0.3, 0.1, 'down')).toBe(0.3);
  expect(roundToStep(-0.31, 0.1, 'down')).toBe(-0.4);
});
