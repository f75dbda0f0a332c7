import { plainForm } from '../readings/plain-form.ts';
import type { TableCell } from '../tables/table.ts';
import { ask, type CellReading, type CellResult, type Head, read, type TargetReading } from './cell-reading.ts';
import { numberCell } from './number-cell.ts';
import { unitNames } from './unit-names.ts';
import { periodReading, type PeriodReading } from '../readings/period-reading.ts';
import type { Comparator } from '@onemetre/core';
import { numberReading, type ReadingUnit } from '../readings/number-reading.ts';

const periods = {
  天: 'day',
  日: 'day',
  周: 'week',
  月: 'month',
  季度: 'quarter',
  半年: 'half-year',
  学期: 'term',
  年: 'year',
} as const;

/**
 * Reads a cell as its column asks. What people write in it needs no care: 1.2万, ９５％, 93%以上, 三季度, 已完成. Where it
 * has more than one meaning, or none, it comes back as a question with the meanings it may have; nothing is guessed.
 *
 * @param head what the column holds
 *
 * @example
 * const cell = { sheet: '数据', address: 'C2', row: 2, column: 3, kind: 'text', raw: '1.2万人', value: '1.2万人' };
 * readCell(cell, { is: 'number', unit: { label: '人', kind: 'plain' } }).reading // => { is: 'number', value: 12000, printed: '1.2万人' }
 */
export function readCell(cell: TableCell, head: Head): CellResult {
  if (cell.answer !== undefined) return read(cell.answer);
  const isEmpty = cell.kind === 'empty' || (typeof cell.value === 'string' && cell.value.trim() === '');
  if (isEmpty) return read({ is: 'nothing' });
  switch (head.is) {
    case 'number':
      return numberCell(cell, head.unit);
    case 'target':
      return targetCell(cell, head.unit);
    case 'period':
    case 'date':
      return periodCell(cell, head.is, head.year);
    case 'choice':
      return choiceCell(cell, head.choices);
    case 'text':
    case 'units':
      if (cell.kind === 'error') return ask('error-value', [{ is: 'nothing' }]);
      return head.is === 'text'
        ? read({ is: 'text', text: wordsOf(cell) })
        : read({ is: 'units', ...unitNames(wordsOf(cell)) });
  }
}

/** Reads a cell in which a target is expected, as a plan words it. */
function targetCell(cell: TableCell, unit: ReadingUnit | null): CellResult {
  if (cell.kind === 'text') return ofWords(String(cell.value), unit);
  const number = numberCell(cell, unit);
  if (!number.ok || number.reading.is !== 'number') return number;
  const { value } = number.reading;
  const sign = unit?.kind === 'percent' ? '%' : '';
  return read({ is: 'target', quantity: `${value}${sign}`, comparator: 'not-stated', value });
}

const comparators: Readonly<Record<string, Comparator>> = {
  'at-least': 'ge',
  over: 'gt',
  'at-most': 'le',
  under: 'lt',
  about: 'approx',
};

const perPeriod = new RegExp(`^每(?:个)?(${Object.keys(periods).join('|')})(.+?)(次?)$`);
/** Only which way it is to go. */
const trend = /^(?:逐年|逐步|稳步|持续|不断)(?:提高|提升|上升|增加|增长|改善|下降|降低|减少)$/;

function ofWords(printed: string, unit: ReadingUnit | null): CellResult {
  const [strength, words] = strengthIn(bare(printed));
  const common = { is: 'target', quantity: printed.trim(), ...strength } as const;
  if (trend.test(words)) return read({ ...common, comparator: 'not-stated', trend: true });
  const [, period, often, counted] = perPeriod.exec(words) ?? [];
  if (period !== undefined) {
    // A number of times, or an amount in the unit of the row.
    const isTimes = counted === '次' && unit?.label !== '次';
    const number = numberReading(often as string, isTimes ? null : unit);
    if (number.hint !== 'number') return ask('no-target');
    const comparator = number.bound === undefined ? ('not-stated' as const) : (comparators[number.bound] as Comparator);
    const amount = Number(number.suggestion);
    return read({
      ...common,
      comparator,
      ...(isTimes ? { times: amount } : { amount }),
      per: periods[period as keyof typeof periods],
    });
  }
  const lastYear = /^不(低|少|高|多)于(?:上年|去年)(?:同期|水平)?$/.exec(words)?.[1];
  if (lastYear !== undefined)
    return read({ ...common, comparator: /[低少]/.test(lastYear) ? 'ge' : 'le', lastYear: true });
  const place = /^(?:全国|全省|全市|全区)?前(\d+|[一二三四五六七八九十])(?:名|位)?$/.exec(words)?.[1];
  if (place !== undefined) {
    const value = /\d/.test(place) ? Number(place) : '一二三四五六七八九十'.indexOf(place) + 1;
    return read({ ...common, comparator: 'le', value, rank: true });
  }
  const reading = numberReading(words, unit);
  if (reading.hint === 'range')
    return read({ ...common, comparator: 'range', low: Number(reading.low), high: Number(reading.high) });
  if (reading.hint !== 'number') return ask(/[%‰]/.test(words) ? 'another-unit' : 'no-target');
  const { bound } = reading;
  // A number alone does not say whether more would do.
  const comparator = bound === undefined ? ('not-stated' as const) : (comparators[bound] as Comparator);
  return read({ ...common, comparator, value: Number(reading.suggestion) });
}

/** The words, after those that say how strong the target is. */
function strengthIn(text: string): readonly [Pick<TargetReading, 'strength'>, string] {
  const rest = text.replace(/^(?:力争|争取|努力)(?:达到|实现|完成)?/, '');
  return rest === text ? [{}, text.replace(/^(?:达到|实现|完成)/, '')] : [{ strength: 'aspired' }, rest];
}

function bare(text: string): string {
  return plainForm(text).replace(/\s+/g, '');
}

type Wanted = 'period' | 'date';

/** Reads a cell in which a period or a date is expected. */
function periodCell(cell: TableCell, wanted: Wanted, year: string | undefined): CellResult {
  const { kind, value, format = '' } = cell;
  if (kind === 'error') return ask('error-value', [{ is: 'nothing' }]);
  if (kind === 'date') return ofDate(String(value), format, wanted);
  if (kind === 'number') return ofNumber(cell, wanted, year);
  return typeof value === 'string' ? ofText(value, wanted, year, value) : ask('no-period');
}

/** Of a date cell, as much as its format shows: a format of years and months says no day. */
function ofDate(value: string, format: string, wanted: Wanted): CellResult {
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  const isMonth = /[ye]/.test(shown) && !shown.includes('d');
  const day = value.slice(0, 10);
  if (!/^\d{4}-/.test(day)) return ask('no-period');
  return read({ is: wanted, date: isMonth ? day.slice(0, 7) : day, printed: value });
}

/** A number that is a year, a year and a month, or the day number that a date became. */
function ofNumber(cell: TableCell, wanted: Wanted, year: string | undefined): CellResult {
  const month = /^(\d{4})\.(1)$/.exec(cell.raw);
  // 2024.1 is what is left of 2024.10 in a cell of numbers.
  if (month)
    return ask(
      'lost-zero',
      ['01', '10'].map((number) => ({ is: wanted, date: `${month[1]}-${number}`, printed: cell.raw })),
    );
  return ofText(cell.raw, wanted, year, cell.raw);
}

const formats = { period: 'Period', date: 'PartialDate' } as const;

function ofText(text: string, wanted: Wanted, year: string | undefined, printed: string): CellResult {
  if (isWithoutYear(text)) {
    if (year === undefined) return ask('year-not-said');
    return ofText(`${year}年${text.trim().replace(/^(?:截至|至|到)/, '')}`, wanted, year, printed);
  }
  if (/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(text.trim())) return read({ is: wanted, date: text.trim(), printed });
  const reading: PeriodReading | null = periodReading(text.replace(/^(?:截至|至|到)(?=\s*\d{4})/, ''), formats[wanted]);
  if (reading === null) return ask('no-period');
  if (reading.hint === 'two-years') return wanted === 'period' ? twoYears(text, printed) : ask('no-period');
  return read({ is: wanted, date: reading.suggestion, printed });
}

/** 1—9月, 三季度, 上半年: the year is that of the sheet. */
function isWithoutYear(text: string): boolean {
  return /^(?:截至|至|到)?(?:第?[1-4一二三四]季度?|前[二三]季度|[上下]半年|\d{1,2}月|0?1月?[-~至到]\d{1,2}月)/.test(
    plainForm(text).replace(/\s/g, ''),
  );
}

/** A school or fiscal year: only its author knows the days; these are the two that are most usual. */
function twoYears(text: string, printed: string): CellResult {
  const year = Number(/\d{4}/.exec(plainForm(text))?.[0]);
  const isSchool = text.includes('学年');
  const school = `${year}-09-01/${year + 1}-08-31`;
  const both = `${year}-01-01/${year + 1}-12-31`;
  return ask(
    'two-years',
    (isSchool ? [school] : [both, school]).map((date) => ({ is: 'period', date, printed })),
  );
}

function choiceCell(cell: TableCell, choices: ReadonlyMap<string, string>): CellResult {
  const choice = choices.get(plainForm(wordsOf(cell)).replace(/\s/g, ''));
  if (choice !== undefined) return read({ is: 'choice', choice });
  const known: CellReading[] = [...new Set(choices.values())].map((one) => ({ is: 'choice', choice: one }));
  return ask('not-among-choices', known);
}

/** A number, a date or a yes in a column of words, as it would be typed. */
function wordsOf({ kind, value, raw }: TableCell): string {
  return kind === 'number' ? raw : String(value);
}
