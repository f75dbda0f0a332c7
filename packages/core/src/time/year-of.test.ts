import { expect, test } from 'vitest';
import { duePeriods } from './due-periods.ts';
import { yearOf } from './year-of.ts';

test.each([
  ['2024-02-29', undefined, '2024-01-01', '2024-12-31'],
  ['2023-08-31', '09-01', '2022-09-01', '2023-08-31'],
  ['2023-09-01', '09-01', '2023-09-01', '2024-08-31'],
  ['2024-02-10', '03-01', '2023-03-01', '2024-02-29'],
])('%s lies in the year from %s on', (date, yearStart, start, end) => {
  expect(yearOf(date, yearStart)).toEqual({ start, end });
});

test('a year that does not begin in January is due as a stretch of days; other rhythms stay those of the calendar', () => {
  expect(duePeriods('year', '2021-09-01', '2023-12-31', '09-01')).toEqual([
    '2021-09-01/2022-08-31',
    '2022-09-01/2023-08-31',
  ]);
  expect(duePeriods('year', '2021-09-02', '2022-08-31', '09-01')).toEqual([]);
  expect(duePeriods('year', '2021-01-01', '2022-12-31', '01-01')).toEqual(['2021', '2022']);
  expect(duePeriods('quarter', '2021-09-01', '2021-12-31', '09-01')).toEqual(['2021-Q4']);
});
