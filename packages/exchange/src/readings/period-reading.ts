import { dayNumber, dayOf, lastDay } from '@onemetre/core/time';
import { plainForm } from './plain-form.ts';

/** What a text or number that stands where a date or period belongs was probably meant as. */
export type PeriodReading =
  /** serial: the day number that a spreadsheet shows when a cell of dates is read as a number. */
  | { readonly hint: 'reading' | 'serial'; readonly suggestion: string }
  /** A school or fiscal year, or two years: only the author knows the days. */
  | { readonly hint: 'two-years' };

/** The forms of date that the model asks for. */
export type DateFormat = 'Period' | 'PartialDate' | 'IsoDate';

/** 1970-01-01 as spreadsheets count it, from the last day but one of 1899. */
const spreadsheetStart = 25_569;

/** Days of 1954 to 2100: beyond these, five digits are something else. */
const serials = { first: 20_000, last: 73_415 };

const chinese: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

type Read = (...parts: string[]) => string | null;

const month: Read = (year, number = '') => (isMonth(number) ? `${year}-${two(number)}` : null);
const day: Read = (year, number = '', date = '') => {
  const whole = `${year}-${two(number)}-${two(date)}`;
  return isMonth(number) && isDay(whole) ? whole : null;
};
const endOfMonth: Read = (year, number = '') => (isMonth(number) ? lastDay(`${year}-${two(number)}`) : null);
const toDate: Read = (year, number = '') =>
  isMonth(number) ? `${year}-01-01/${lastDay(`${year}-${two(number)}`)}` : null;

/** One reading each; the first form that fits decides, also where it finds that there is no such day. */
const forms: readonly (readonly [RegExp, Read])[] = [
  [/^(\d{4})(?:年度?|年?全年)?$/, (year = '') => year],
  [/^(\d{4})年?[-/.]?q([1-4])$/i, (year, quarter) => `${year}-Q${quarter}`],
  [/^q([1-4])[-/.]?(\d{4})$/i, (quarter, year) => `${year}-Q${quarter}`],
  [/^(\d{4})年?第?([1-4一二三四])季度?$/, (year, quarter = '') => `${year}-Q${chinese[quarter] ?? quarter}`],
  [/^(\d{4})年?[-/.]?h([12])$/i, (year, half) => `${year}-H${half}`],
  [/^(\d{4})年?([上下])半年$/, (year, half) => `${year}-H${half === '上' ? 1 : 2}`],
  [/^(\d{4})(?:年|[-/.])(\d{1,2})(?:月份?)?$/, month],
  [/^(\d{4})(\d\d)$/, month],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日?$/, day],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, day],
  [/^(\d{4})(\d\d)(\d\d)$/, day],
  [/^(\d{4})年?[底末]$/, (year) => `${year}-12-31`],
  [/^(\d{4})年(\d{1,2})月[底末]$/, endOfMonth],
  [/^(\d{4})年?前([二三])季度$/, (year, number) => `${year}-01-01/${year}-${number === '二' ? '06-30' : '09-30'}`],
  [/^(\d{4})年?0?1月?[-~至到](\d{1,2})月份?$/, toDate],
];

const fits: Readonly<Record<DateFormat, (date: string) => boolean>> = {
  Period: () => true,
  PartialDate: (date) => !date.includes('/'),
  IsoDate: (date) => /^\d{4}-\d\d-\d\d$/.test(date),
};

/**
 * What a text or number that stands where a date or period belongs was probably meant as. It only words the remedy.
 *
 * @returns null where it has no reading in that format
 *
 * @example
 * periodReading('2023年上半年', 'Period') // => { hint: 'reading', suggestion: '2023-H1' }
 */
export function periodReading(text: string, format: DateFormat): PeriodReading | null {
  if (text.length > 40) return null;
  // The hour that a spreadsheet adds to a day says nothing.
  const bare = plainForm(text)
    .replace(/(\d)[T ]\d{1,2}:\d\d(?::\d\d)?(?:\.0+)?Z?$/, '$1')
    .replace(/\s/g, '');
  if (format !== 'IsoDate' && isTwoYears(bare)) return { hint: 'two-years' };
  if (/^\d{5}$/.test(bare)) {
    const [serial, suggestion] = [Number(bare), dayOf(Number(bare) - spreadsheetStart)];
    return serial >= serials.first && serial <= serials.last ? { hint: 'serial', suggestion } : null;
  }
  for (const [form, read] of forms) {
    const parts = form.exec(bare);
    const suggestion = parts ? read(...parts.slice(1)) : null;
    if (parts) return suggestion !== null && fits[format](suggestion) ? { hint: 'reading', suggestion } : null;
  }
  return null;
}

/** 2004/05 and 2022-2023学年: the second year follows the first, or stands in full. */
function isTwoYears(text: string): boolean {
  const [, first, second = ''] = /^(\d{4})年?[-/~至到](\d{4}|\d\d)(?:年度?|学年度?|财年)?$/.exec(text) ?? [];
  if (first === undefined) return false;
  return second.length === 4 ? second > first : Number(second) === (Number(first) + 1) % 100;
}

function two(number: string): string {
  return number.padStart(2, '0');
}
function isMonth(month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12;
}
function isDay(date: string): boolean {
  return dayOf(dayNumber(date)) === date;
}
