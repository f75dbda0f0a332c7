import type { DateWords } from '../../text/format-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const dateWords: DateWords = {
  year: (year) => year,
  half: (year, half) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  month: (year, month) => `${months[month - 1]} ${year}`,
  day: (year, month, day) => `${day} ${months[month - 1]} ${year}`,
  span: (from, to) => `${from} to ${to}`,
  within: (year, from, to) => `${months[from - 1]} to ${months[to - 1]} ${year}`,
};

export const endOf: (part: string) => string = (part) => `the end of ${part}`;

export const spanNamed: (from: string, to: string) => string = (from, to) => `${from} to ${to}`;

export const noDeadline: string = 'no deadline stated';

export const byYear: (date: string) => string = (date) => `by ${date}`;
