import type { DateWords } from '../../text/format-date.ts';

const quarters = ['一', '二', '三', '四'];

export const dateWords: DateWords = {
  year: (year) => `${year}年`,
  half: (year, half) => `${year}年${half === 1 ? '上' : '下'}半年`,
  quarter: (year, quarter) => `${year}年第${quarters[quarter - 1]}季度`,
  month: (year, month) => `${year}年${month}月`,
  day: (year, month, day) => `${year}年${month}月${day}日`,
  span: (from, to) => `${from}至${to}`,
  within: (year, from, to) => `${year}年${from}月至${to}月`,
};

export const endOf: (part: string) => string = (part) => `${part}底`;

export const spanNamed: (from: string, to: string) => string = (from, to) => `${from}至${to}`;

export const noDeadline: string = '未写明期限';

export const byYear: (date: string) => string = (date) => `到${date}`;
