import { describe, expect, test } from 'vitest';
import { periodReading } from './period-reading.ts';

const period = (text: string) => periodReading(text, 'Period');

describe('one reading', () => {
  test.each([
    ['2023年度', '2023'],
    ['2023年全年', '2023'],
    ['2023 Q1', '2023-Q1'],
    ['Q1 2023', '2023-Q1'],
    ['2023年第三季度', '2023-Q3'],
    ['2023年4季度', '2023-Q4'],
    ['2023h2', '2023-H2'],
    ['2023下半年', '2023-H2'],
    ['2023年6月', '2023-06'],
    ['2023年6月份', '2023-06'],
    ['2023.06', '2023-06'],
    ['2023/06', '2023-06'],
    ['2023年6月30日', '2023-06-30'],
    ['20230630', '2023-06-30'],
    ['2024-2-29', '2024-02-29'],
    ['2023-01-01 00:00:00', '2023-01-01'],
    ['2023年1—9月', '2023-01-01/2023-09-30'],
    ['2023年底', '2023-12-31'],
  ])('%s is %s', (text, suggestion) => {
    expect(period(text)).toEqual({ hint: 'reading', suggestion });
  });
});

test.each(['2023-13', '2023-0', '202313', '2023-2-29', '20230631', '2023Q5', '23年', '12345', '99999', '去年', ''])(
  '%s has no reading',
  (text) => {
    expect(period(text)).toBe(null);
  },
);

test.each(['2021-2025', '2011/12', '2022—23学年', '2004至2005年', '1999/00'])('%s may be two things', (text) => {
  expect(period(text)).toEqual({ hint: 'two-years' });
});

test('a reading fits the field: a day is asked of a date, and no span of a deadline', () => {
  expect(periodReading('2023年', 'IsoDate')).toBe(null);
  expect(periodReading('2023年6月1日', 'IsoDate')).toEqual({ hint: 'reading', suggestion: '2023-06-01' });
  expect(periodReading('2023年1-9月', 'PartialDate')).toBe(null);
  expect(periodReading('2023年', 'PartialDate')).toEqual({ hint: 'reading', suggestion: '2023' });
});
