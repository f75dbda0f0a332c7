import { expect, test } from 'vitest';
import { followingEnd } from './following-end.ts';
import { monthsBetween } from './months-between.ts';

test.each([
  ['2024', '2025-12-31'],
  ['2024-H1', '2024-12-31'],
  ['2024-H2', '2025-06-30'],
  ['2024-Q1', '2024-06-30'],
  ['2024-Q4', '2025-03-31'],
  ['2024-01', '2024-02-29'],
  ['2023-01', '2023-02-28'],
  ['2024-12', '2025-01-31'],
  ['2024-02-28', '2024-02-29'],
  ['2024-01-01/2024-01-10', '2024-01-20'],
])('after %s the next period ends on %s', (period, end) => {
  expect(followingEnd(period)).toBe(end);
});

test.each([
  ['2025-12-31', '2026-12-30', 11],
  ['2025-12-31', '2026-12-31', 12],
  ['2025-01-31', '2025-02-28', 1],
  ['2024-02-29', '2025-02-28', 12],
  ['2025-06-15', '2025-07-14', 0],
  ['2025-06-15', '2025-07-15', 1],
  ['2025-06-15', '2025-01-01', 0],
])('from %s to %s there are %d whole months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});
