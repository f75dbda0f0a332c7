import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';
import { formatPeriod } from './format-period.ts';
import { formatSpan } from './format-span.ts';

test.each([
  ['2025', '2025年', '2025'],
  ['2025-H1', '2025年上半年', 'first half of 2025'],
  ['2025-Q2', '2025年第二季度', 'Q2 2025'],
  ['2025-06', '2025年6月', 'June 2025'],
  ['2024-02-29', '2024年2月29日', '29 February 2024'],
  ['2025-02-10/2025-03-31', '2025年2月10日至2025年3月31日', '10 February 2025 to 31 March 2025'],
])('%s stays as precise as it was stated', (date, chinese, english) => {
  expect(formatDate(date, 'zh-Hans')).toBe(chinese);
  expect(formatDate(date, 'en')).toBe(english);
});

test.each([
  ['2021-01-01/2025-12-31', '2021年至2025年', '2021 to 2025'],
  ['2025-01-01/2025-12-31', '2025年', '2025'],
  ['2025-01-01/2025-09-30', '2025年1月至9月', 'January to September 2025'],
  ['2023-09-01/2024-08-31', '2023年9月至2024年8月', 'September 2023 to August 2024'],
  ['2024-02-01/2024-02-29', '2024年2月', 'February 2024'],
  ['2025-10/2025-12', '2025年10月至12月', 'October to December 2025'],
  ['2023-02-01/2024-02-28', '2023年2月1日至2024年2月28日', '1 February 2023 to 28 February 2024'],
])('%s is said by the months or years that its days make', (date, chinese, english) => {
  expect(formatDate(date, 'zh-Hans')).toBe(chinese);
  expect(formatDate(date, 'en')).toBe(english);
});

const year = (from: number) => ({
  period: `${from}-09-01/${from + 1}-08-31`,
  periodName: { 'zh-Hans': `${from}—${from + 1}学年` },
});

test('a period is called by its name, in the language of the name', () => {
  expect(formatPeriod(year(2023), 'zh-Hans')).toBe('2023—2024学年');
  expect(formatPeriod(year(2023), 'en')).toBe('September 2023 to August 2024');
  expect(formatPeriod({ period: '2023' }, 'zh-Hans')).toBe('2023年');
});

test.each([
  [
    { period: '2018-09-01/2019-08-31' },
    { period: '2022-09-01/2023-08-31' },
    '2018年9月至2023年8月',
    'September 2018 to August 2023',
  ],
  [{ period: '2018' }, { period: '2023' }, '2018年至2023年', '2018 to 2023'],
  [{ period: '2018' }, { period: '2018-09-01/2019-08-31' }, '2018年至2019年8月31日', '2018 to 31 August 2019'],
  [year(2018), year(2022), '2018—2019学年至2022—2023学年', 'September 2018 to August 2023'],
  [year(2018), { period: '2019-09-01/2020-08-31' }, '2018年9月至2020年8月', 'September 2018 to August 2020'],
])('from %j to %j is one span', (first, last, chinese, english) => {
  expect(formatSpan(first, last, 'zh-Hans')).toBe(chinese);
  expect(formatSpan(first, last, 'en')).toBe(english);
});
