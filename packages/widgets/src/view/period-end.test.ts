import { expect, test } from 'vitest';
import { periodEnd } from './period-end.ts';

test.each([
  ['2024', '2024-12-31'],
  ['2024-H1', '2024-06-30'],
  ['2024-H2', '2024-12-31'],
  ['2024-Q1', '2024-03-31'],
  ['2024-02', '2024-02-29'],
  ['2100-02', '2100-02-28'],
  ['2024-05-06', '2024-05-06'],
  ['2021/2025-06', '2025-06-30'],
])('%s ends on %s', (period, day) => {
  expect(periodEnd(period)).toBe(day);
});
