import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

test.each([
  ['2025', '2025年', '2025'],
  ['2025-H1', '2025年上半年', 'first half of 2025'],
  ['2025-Q2', '2025年第二季度', 'Q2 2025'],
  ['2025-06', '2025年6月', 'June 2025'],
  ['2024-02-29', '2024年2月29日', '29 February 2024'],
  ['2021-01-01/2025-12-31', '2021年1月1日至2025年12月31日', '1 January 2021 to 31 December 2025'],
])('%s stays as precise as it was stated', (date, chinese, english) => {
  expect(formatDate(date, 'zh-Hans')).toBe(chinese);
  expect(formatDate(date, 'en')).toBe(english);
});
