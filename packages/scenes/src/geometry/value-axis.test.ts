import { expect, test } from 'vitest';
import { valueAxis } from './value-axis.ts';

test('values that fill half of the way stand on an axis from zero', () => {
  const { domain, ticks, cut } = valueAxis([10, 12, 14, 46], undefined, 4);
  expect(domain).toEqual([0, 50]);
  expect(ticks.map(({ value, at }) => [value, at])).toEqual([
    [0, 0],
    [10, 0.2],
    [20, 0.4],
    [30, 0.6],
    [40, 0.8],
    [50, 1],
  ]);
  expect(cut).toBe(false);
});

test('values far from zero have a cut axis, which says so', () => {
  const { domain, cut } = valueAxis([97.2, 96.8, 95.6, 96.9, 96], { min: 0, max: 100 }, 4);
  expect([domain, cut]).toEqual([[95.5, 97.5], true]);
});

test('a near natural limit ends the axis', () => {
  expect(valueAxis([80, 98], { min: 0, max: 100 }, 4).domain).toEqual([75, 100]);
  expect(valueAxis([20, 95], { min: 0, max: 100 }, 4).domain).toEqual([0, 100]);
});

test('nothing but zeros has an axis from zero', () => {
  const { domain, cut } = valueAxis([0, 0, 0], { min: 0 }, 4);
  expect([domain, cut]).toEqual([[0, 1], false]);
});

test('values below zero keep zero inside', () => {
  const { domain, cut } = valueAxis([-3, 4], undefined, 4);
  expect(domain[0]).toBeLessThanOrEqual(-3);
  expect(domain[1]).toBeGreaterThanOrEqual(4);
  expect(cut).toBe(false);
});
