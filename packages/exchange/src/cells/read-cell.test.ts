import { locales } from '@onemetre/scenes';
import { describe, expect, test } from 'vitest';
import type { TableCell } from '../tables/table.ts';
import { questionText } from './question-text.ts';
import { readCell } from './read-cell.ts';
import type { CellResult, Head } from './cell-reading.ts';

const place = { sheet: '数据', address: 'C2', row: 2, column: 3 };
/** A cell as a person filled it: a text, or a number with its format. */
const cell = (content: string | number, format?: string): TableCell => ({
  ...place,
  kind: typeof content === 'number' ? 'number' : 'text',
  raw: String(content),
  value: content,
  ...(format === undefined ? {} : { format }),
});
const dateCell = (value: string, format: string): TableCell => ({
  ...place,
  kind: 'date',
  raw: '45565',
  value,
  format,
});

const percent = { label: '%', kind: 'percent' };
const people = { label: '人', kind: 'plain' };
const value = (unit: typeof percent | null = null): Head => ({ is: 'number', unit });
const target = (unit: typeof percent | null = null): Head => ({ is: 'target', unit });
const period: Head = { is: 'period', year: '2024' };

const reading = (result: CellResult) => (result.ok ? result.reading : result.question);

describe('a value', () => {
  test.each<[string | number, typeof percent | null, object]>([
    [736, people, { is: 'number', value: 736 }],
    [0, percent, { is: 'number', value: 0 }],
    ['０', people, { is: 'number', value: 0, printed: '０' }],
    ['95％', percent, { is: 'number', value: 95, printed: '95％' }],
    ['1.2万人', people, { is: 'number', value: 12000, printed: '1.2万人' }],
    ['838', people, { is: 'number', value: 838 }],
    ['>80', people, { is: 'number', value: 80, qualifier: 'over', printed: '>80' }],
    ['80余', people, { is: 'number', value: 80, qualifier: 'over', printed: '80余' }],
    ['2-3个', null, { is: 'range', low: 2, high: 3, printed: '2-3个' }],
    ['暂无', people, { is: 'absence', absence: 'not-collected', printed: '暂无' }],
    ['未统计', people, { is: 'absence', absence: 'not-collected', printed: '未统计' }],
    ['无任务', people, { is: 'absence', absence: 'not-applicable', printed: '无任务' }],
    ['不适用', people, { is: 'absence', absence: 'not-applicable', printed: '不适用' }],
    ['保密', people, { is: 'absence', absence: 'withheld', printed: '保密' }],
    ['已完成', people, { is: 'claim', claim: 'done', printed: '已完成' }],
    ['推进中', people, { is: 'claim', claim: 'under-way', printed: '推进中' }],
    ['未开展', people, { is: 'claim', claim: 'unfinished', printed: '未开展' }],
    ['未启动', people, { is: 'claim', claim: 'unfinished', printed: '未启动' }],
    ['', people, { is: 'nothing' }],
    ['　', people, { is: 'nothing' }],
  ])('%s', (content, unit, expected) => {
    expect(reading(readCell(cell(content), value(unit)))).toEqual(expected);
  });

  test('a share shown as per cents, without the dust of its arithmetic', () => {
    expect(reading(readCell(cell(0.184, '0.0%'), value(percent)))).toEqual({ is: 'number', value: 18.4 });
    expect(reading(readCell(cell(0.29, '0%'), value()))).toEqual({ is: 'number', value: 29 });
  });

  test('a computed value says so', () => {
    expect(reading(readCell({ ...cell(736), formula: 'SUM(C3:C4)' }, value(people)))).toEqual({
      is: 'number',
      value: 736,
      computed: true,
    });
  });

  test.each<[string | number, typeof percent | null, string, readonly object[]]>([
    [0.95, percent, 'share-or-percent', [{ value: 95 }, { value: 0.95 }]],
    ['0.95', percent, 'share-or-percent', [{ value: 95 }, { value: 0.95 }]],
    [1, percent, 'share-or-percent', [{ value: 100 }, { value: 1 }]],
    ['—', people, 'dash', [{ is: 'nothing' }, { absence: 'not-applicable' }, { value: 0 }]],
    ['/', people, 'dash', [{ is: 'nothing' }, { absence: 'not-applicable' }, { value: 0 }]],
    ['无', people, 'dash', [{ is: 'nothing' }, { absence: 'not-applicable' }, { value: 0 }]],
    ['12（其中新增5）', people, 'two-numbers', [{ value: 12 }, { value: 5 }]],
    ['95%', people, 'another-unit', []],
    ['见附件', people, 'no-number', []],
  ])('%s is asked about', (content, unit, doubt, readings) => {
    expect(reading(readCell(cell(content), value(unit)))).toMatchObject({ doubt, readings });
  });

  test('a number shown as per cents under a unit that has none', () => {
    expect(reading(readCell(cell(0.95, '0%'), value(people)))).toMatchObject({ doubt: 'another-unit' });
  });

  test('the date that a spreadsheet made of 2-3, and an error', () => {
    expect(reading(readCell(dateCell('2024-02-03', 'm"月"d"日"'), value()))).toMatchObject({
      doubt: 'date-in-place-of-number',
      readings: [{ is: 'range', low: 2, high: 3 }],
    });
    expect(reading(readCell(dateCell('2024-05-03', 'm/d'), value()))).toMatchObject({ readings: [] });
    expect(reading(readCell({ ...place, kind: 'error', raw: '#DIV/0!', value: '#DIV/0!' }, value()))).toMatchObject({
      doubt: 'error-value',
    });
  });
});

describe('a target in words', () => {
  test.each<[string | number, typeof percent | null, object]>([
    ['93%以上', percent, { comparator: 'ge', value: 93 }],
    ['不超过5‰', { label: '‰', kind: 'permille' }, { comparator: 'le', value: 5 }],
    ['>80', people, { comparator: 'gt', value: 80 }],
    ['2—3个', null, { comparator: 'range', low: 2, high: 3 }],
    ['力争60%左右', percent, { comparator: 'approx', value: 60, strength: 'aspired' }],
    ['每年不少于10次', null, { comparator: 'ge', times: 10, per: 'year' }],
    ['每季度2次', null, { comparator: 'not-stated', times: 2, per: 'quarter' }],
    ['全市前三', null, { comparator: 'le', value: 3, rank: true }],
    ['不低于上年', percent, { comparator: 'ge', lastYear: true }],
    ['1.2万人', people, { comparator: 'not-stated', value: 12000 }],
    ['达到540', people, { comparator: 'not-stated', value: 540 }],
  ])('%s', (content, unit, expected) => {
    expect(reading(readCell(cell(content), target(unit)))).toEqual({ is: 'target', quantity: content, ...expected });
  });

  test('a number alone does not say that more would do', () => {
    expect(reading(readCell(cell(540), target(people)))).toEqual({
      is: 'target',
      quantity: '540',
      comparator: 'not-stated',
      value: 540,
    });
    expect(reading(readCell(cell(0.9, '0%'), target(percent)))).toMatchObject({ quantity: '90%', value: 90 });
  });

  test('an amount in each period, in the unit of the row', () => {
    const unit = { label: '场', kind: 'plain' };
    expect(reading(readCell(cell('每年不少于1200场'), { is: 'target', unit }))).toEqual({
      is: 'target',
      quantity: '每年不少于1200场',
      comparator: 'ge',
      amount: 1200,
      per: 'year',
    });
  });

  test.each(['逐年下降', '稳步提高'])('%s is a way to go', (words) => {
    expect(reading(readCell(cell(words), target()))).toMatchObject({ comparator: 'not-stated', trend: true });
  });

  test('words without a number', () => {
    expect(reading(readCell(cell('明显改善'), target()))).toEqual({ doubt: 'no-target', readings: [] });
  });
});

describe('a period', () => {
  test.each<[string | number, string]>([
    ['2024年', '2024'],
    [2024, '2024'],
    ['1—9月', '2024-01-01/2024-09-30'],
    ['三季度', '2024-Q3'],
    ['前三季度', '2024-01-01/2024-09-30'],
    ['上半年', '2024-H1'],
    ['9月', '2024-09'],
    ['9月底', '2024-09-30'],
    ['2023年9月底', '2023-09-30'],
    ['截至2023年9月底', '2023-09-30'],
    ['2024.9', '2024-09'],
    [2024.9, '2024-09'],
    [202306, '2023-06'],
    [45565, '2024-09-30'],
  ])('%s', (content, date) => {
    expect(reading(readCell(cell(content), period))).toMatchObject({ is: 'period', date });
  });

  test('a cell of dates is as long as its format shows', () => {
    expect(reading(readCell(dateCell('2024-09-30', 'yyyy"年"m"月"d"日"'), period))).toMatchObject({
      date: '2024-09-30',
    });
    expect(reading(readCell(dateCell('2024-09-01', 'yyyy"年"m"月"'), period))).toMatchObject({ date: '2024-09' });
  });

  test.each<[string | number, string, readonly string[]]>([
    ['2023-2024学年', 'two-years', ['2023-09-01/2024-08-31']],
    ['2004/05', 'two-years', ['2004-01-01/2005-12-31', '2004-09-01/2005-08-31']],
    [2024.1, 'lost-zero', ['2024-01', '2024-10']],
    ['2023-13', 'no-period', []],
    ['近期', 'no-period', []],
  ])('%s is asked about', (content, doubt, dates) => {
    const asked = readCell(cell(content), period);
    expect(asked).toMatchObject({ ok: false, question: { doubt } });
    expect(!asked.ok && asked.question.readings.map((one) => ('date' in one ? one.date : ''))).toEqual(dates);
  });

  test('a month without a year, where no year is known', () => {
    expect(reading(readCell(cell('1—9月'), { is: 'period' }))).toMatchObject({ doubt: 'year-not-said' });
  });
});

describe('names and choices', () => {
  test.each<[string, readonly string[], boolean]>([
    ['区教育局、区卫健委等', ['区教育局', '区卫健委'], true],
    ['区教育局，区卫健委等部门', ['区教育局', '区卫健委'], true],
    ['区人社局（区医保局、区退役军人局）；团区委', ['区人社局（区医保局、区退役军人局）', '团区委'], false],
    ['区教育局\n区妇联', ['区教育局', '区妇联'], false],
    ['各街镇', ['各街镇'], false],
  ])('%s', (content, names, open) => {
    expect(reading(readCell(cell(content), { is: 'units' }))).toEqual({ is: 'units', names, open });
  });

  const choices = new Map([
    ['牵头', 'lead'],
    ['配合', 'support'],
  ]);
  test('one of the words, and none of them', () => {
    expect(reading(readCell(cell(' 牵 头'), { is: 'choice', choices }))).toEqual({ is: 'choice', choice: 'lead' });
    expect(reading(readCell(cell('参与'), { is: 'choice', choices }))).toMatchObject({
      doubt: 'not-among-choices',
      readings: [{ choice: 'lead' }, { choice: 'support' }],
    });
  });

  test('a code of digits in a column of words keeps its digits', () => {
    expect(reading(readCell(cell(120111), { is: 'text' }))).toEqual({ is: 'text', text: '120111' });
  });
});

test.each(locales)('what is asked has a sentence, in %s', (locale) => {
  for (const [content, head] of [
    ['—', value(people)],
    ['0.95', value(percent)],
    ['见附件', value()],
    ['2023-2024学年', period],
    ['2023-13', period],
    ['三季度', { is: 'period' }],
  ] as const) {
    const asked = readCell(cell(content), head);
    if (asked.ok) throw new Error(content);
    expect(questionText(asked.question, content, locale)).toMatch(/[.?。？]$/);
  }
});

test('a question in Chinese names the meanings', () => {
  const asked = readCell(cell('—'), value(people));
  expect(!asked.ok && questionText(asked.question, '—', 'zh-Hans')).toBe(
    '“—”有几种意思。是还没有数据，还是无任务，还是0？',
  );
});
