import { expect, test } from 'vitest';
import { duePeriods } from './due-periods.ts';
import { firstDay } from './first-day.ts';
import { followingEnd } from './following-end.ts';
import { lastDay } from './last-day.ts';
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

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-H1', '2024-01-01', '2024-06-30'],
  ['2024-H2', '2024-07-01', '2024-12-31'],
  ['2024-Q1', '2024-01-01', '2024-03-31'],
  ['2024-Q3', '2024-07-01', '2024-09-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2100-02', '2100-02-01', '2100-02-28'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2024-01-05/2024-09-30', '2024-01-05', '2024-09-30'],
])('%s runs from %s to %s', (period, first, last) => {
  expect([firstDay(period), lastDay(period)]).toEqual([first, last]);
});

test('a year that does not begin in January is due from its last day on, and is not cut short at either end', () => {
  const due = (from: string, to: string) => duePeriods('year', from, to, '04-01');
  expect(due('2021-04-01', '2022-03-30')).toEqual([]);
  expect(due('2021-04-01', '2022-03-31')).toEqual(['2021-04-01/2022-03-31']);
  expect(due('2021-04-02', '2023-03-31')).toEqual(['2022-04-01/2023-03-31']);
});
