import { expect, test } from 'vitest';
import { linearScale } from './linear-scale.ts';

test('a value is a share of the way', () => {
  expect([0, 20, 50, 75].map(linearScale([0, 50]))).toEqual([0, 0.4, 1, 1.5]);
});

test('an empty domain has everything in its middle, not at an end', () => {
  expect(linearScale([3, 3])(3)).toBe(0.5);
});
