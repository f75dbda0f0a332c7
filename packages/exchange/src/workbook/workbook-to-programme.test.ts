import { parseProgramme, type Programme } from '@onemetre/core';
import { describe, expect, test } from 'vitest';
import { officeProgramme } from '../fixtures/office-programme.ts';
import { workbookFile } from '../fixtures/workbook-file.ts';
import { cellPlace } from '../tables/cell-address.ts';
import { readTable } from '../tables/read-table.ts';
import { tableIssueText } from '../tables/table-issue-text.ts';
import type { TableCell, TableSheet } from '../tables/table.ts';
import { programmeToWorkbook } from './programme-to-workbook.ts';
import { workbookToProgramme } from './workbook-to-programme.ts';

const written = (programme: Programme = officeProgramme()): readonly TableSheet[] => {
  const read = readTable(programmeToWorkbook(programme, { locale: 'zh-Hans' }), { name: 'plan.xlsx' });
  if (!read.ok) throw new Error('not read');
  return read.sheets;
};

/** What a person typed into cells, by sheet and address; null empties a cell. */
type Typed = Readonly<Record<string, Readonly<Record<string, string | number | null>>>>;

const typed = (changes: Typed, sheets = written()): readonly TableSheet[] =>
  sheets.map((sheet) => {
    const cells = new Map(sheet.cells.map((cell) => [cell.address, cell]));
    for (const [address, value] of Object.entries(changes[sheet.name] ?? {})) {
      const place = cellPlace(address);
      if (place === null) throw new Error(address);
      const kind = typeof value === 'number' ? 'number' : 'text';
      if (value === null) cells.delete(address);
      else
        cells.set(address, {
          ...cells.get(address),
          sheet: sheet.name,
          address,
          ...place,
          kind,
          raw: String(value),
          value,
        } as TableCell);
    }
    return { ...sheet, cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column) };
  });
const readBack = (changes: Typed, sheets?: readonly TableSheet[]) => {
  const read = workbookToProgramme(typed(changes, sheets), 'plan.xlsx');
  return { ...read, programme: read.document as Programme };
};
/** The address of a column by its head, in a row. */
const at = (sheet: string, head: string, row: number): string => {
  const cell = written()
    .find(({ name }) => name === sheet)
    ?.cells.find(({ row: first, value }) => first === 1 && value === head);
  return (cell?.address ?? '').replace(/\d+$/, String(row));
};

describe('what a person changes is changed, and nothing else', () => {
  test('a target in other words', () => {
    const { programme, issues } = readBack({ 指标与目标: { [at('指标与目标', '目标', 2)]: '600个以上' } });
    expect(issues).toEqual([]);
    const [target] = officeProgramme().targets;
    expect(programme).toEqual({
      ...officeProgramme(),
      targets: [{ ...target, value: 600, quantity: { 'zh-Hans': '600个以上' } }],
    });
  });

  test('the plan’s own sentence is kept with its place; without a source it asks for one', () => {
    const sentence = '到2025年，新增托位540个以上。';
    const typedIn = { [at('指标与目标', '原文', 2)]: sentence };
    const { programme, atCell } = readBack({ 指标与目标: typedIn });
    expect(programme.targets).toMatchObject([{ sources: [{ quote: sentence }] }]);
    const [issue] = parseProgramme(programme).issues;
    expect(issue && atCell(issue)).toMatchObject({ cells: [at('指标与目标', '出处', 2)], values: { head: '出处' } });
    const whole = readBack({ 指标与目标: { ...typedIn, [at('指标与目标', '出处', 2)]: '示例方案' } });
    expect(whole.programme.targets).toMatchObject([{ sources: [{ document: 'plan', quote: sentence }] }]);
    expect(parseProgramme(whole.programme).issues).toEqual([]);
  });

  test('what a cell meant beyond its words holds as long as it keeps them', () => {
    const [target] = officeProgramme().targets;
    const programme = { ...officeProgramme(), targets: [{ ...target, comparator: 'eq' }] } as Programme;
    const sheets = written(programme);
    expect(readBack({}, sheets).programme.targets).toMatchObject([{ comparator: 'eq', value: 540 }]);
    const changed = readBack({ 指标与目标: { [at('指标与目标', '目标', 2)]: '600个以上' } }, sheets);
    expect(changed.programme.targets).toMatchObject([{ comparator: 'ge', value: 600 }]);
  });

  test('an emptied cell', () => {
    const { programme } = readBack({
      数据: { [at('数据', '数值', 2)]: null },
      指标与目标: { [at('指标与目标', '到期', 2)]: null },
    });
    expect(programme.observations).toMatchObject([{ id: 'places-2024', value: null }]);
    expect(programme.targets).toMatchObject([{ deadline: null }]);
  });

  test('a row that is taken away', () => {
    const gone = Object.fromEntries('ABCDEFGHIJKLMN'.split('').map((letter) => [`${letter}2`, null]));
    expect(readBack({ 数据: gone }).programme.observations).toEqual([]);
  });
});

describe('a new row', () => {
  const row = {
    [at('数据', '指标', 3)]: '新增托位',
    [at('数据', '时期', 3)]: '2025年1—3月',
    [at('数据', '数值', 3)]: '1.2万',
  };

  test('needs no id and little else', () => {
    const { programme, issues } = readBack({ 数据: row });
    expect(issues).toEqual([]);
    expect(programme.observations?.[1]).toMatchObject({
      indicator: 'places',
      period: '2025-01-01/2025-03-31',
      value: 12000,
      printed: '1.2万',
      status: 'final',
      grade: 'original',
    });
    expect(parseProgramme(programme).ok).toBe(true);
  });

  test('without a value is one that has not come yet', () => {
    const { programme, issues } = readBack({ 数据: { ...row, [at('数据', '数值', 3)]: null } });
    expect(issues).toEqual([]);
    expect(programme.observations?.[1]).toMatchObject({ value: null, absence: 'not-collected' });
    expect(parseProgramme(programme).ok).toBe(true);
  });

  test('has the same id wherever it stands', () => {
    const lower = Object.fromEntries(Object.entries(row).map(([address, value]) => [address.replace('3', '9'), value]));
    expect(readBack({ 数据: lower }).programme).toEqual(readBack({ 数据: row }).programme);
  });

  test('without a date to judge as of is told at the cell of that date', () => {
    const undated = { B13: null };
    expect(readBack({ 数据: row, 方案: undated }).issues).toMatchObject([
      { code: 'as-of-unsaid', sheet: '方案', cells: ['B13'] },
    ]);
    expect(readBack({ 方案: undated }).issues).toEqual([]);
  });

  test('of progress is a claim of the unit on the one target of the indicator', () => {
    const claimed = {
      [at('进展', '事项', 3)]: '新增托位',
      [at('进展', '时期', 3)]: '2025年9月',
      [at('进展', '进展', 3)]: '已完成',
      [at('进展', '进展情况', 3)]: '全部投入使用',
      [at('进展', '报送单位', 3)]: '区卫健委',
    };
    const { programme, issues } = readBack({ 进展: claimed });
    expect(issues).toEqual([]);
    expect(programme.reports).toMatchObject([
      { item: 'places-2025', period: '2025-09', claim: 'done', party: 'health', title: { 'zh-Hans': '全部投入使用' } },
    ]);
    expect(parseProgramme(programme).ok).toBe(true);
  });

  test('of an indicator that has a target already is another target of it', () => {
    const { programme } = readBack({
      指标与目标: { [at('指标与目标', '指标', 4)]: '新增托位', [at('指标与目标', '目标', 4)]: '每年不少于10次' },
    });
    expect(programme.indicators).toHaveLength(2);
    expect(programme.targets[1]).toMatchObject({ indicator: 'places', kind: 'recurrent', times: 10, per: 'year' });
  });

  test('of what is built has no path unless it had one', () => {
    const row = (name: string) => ({
      [at('指标与目标', '指标', 4)]: name,
      [at('指标与目标', '单位', 4)]: '个',
      [at('指标与目标', '怎样累计', 4)]: '自起算日累计',
      [at('指标与目标', '目标', 4)]: '30个以上',
    });
    const path = (name: string) => {
      const { programme } = readBack({ 指标与目标: row(name) });
      return programme.targets.map((target) => ('path' in target ? target.path : undefined));
    };
    expect(path('新建社区食堂')).toEqual([undefined, 'none']);
    expect(path('新增社区食堂')).toEqual([undefined, undefined]);
  });

  test('of a figure is the baseline of the indicator that names it', () => {
    const { programme, issues } = readBack({
      基线数: {
        [at('基线数', '名称', 3)]: '2020年占比',
        [at('基线数', '数值', 3)]: 40,
        [at('基线数', '单位', 3)]: '%',
        [at('基线数', '日期', 3)]: '2020年',
      },
      指标与目标: { [at('指标与目标', '基线', 3)]: '2020年占比' },
    });
    expect(issues).toEqual([]);
    const [figure] = programme.figures ?? [];
    expect(figure).toMatchObject({ value: 40, date: '2020', unit: { kind: 'percent' } });
    expect(programme.indicators[1]?.baselines).toEqual([{ figure: figure?.id, sameLabel: true, sameBasis: true }]);
    expect(parseProgramme(programme).ok).toBe(true);
  });

  test('a unit that only a duty names is added, and told', () => {
    const units = at('责任分工', '配合', 2);
    const { programme, issues } = readBack({ 责任分工: { [units]: '区教育局、团区委' } });
    expect(programme.parties[2]).toMatchObject({ title: { 'zh-Hans': '团区委' } });
    expect(programme.responsibilities).toHaveLength(3);
    expect(programme.responsibilities[0]).toEqual(officeProgramme().responsibilities[0]);
    expect(issues).toMatchObject([{ code: 'unit-added', cells: [units] }]);
  });
});

describe('what is asked about', () => {
  test.each<[string, Typed, object]>([
    [
      'a cell with several meanings',
      { 数据: { [at('数据', '数值', 2)]: '—' } },
      { code: 'cell-question', sheet: '数据', cells: [at('数据', '数值', 2)], question: { doubt: 'dash' } },
    ],
    [
      'how the work stands in place of a number',
      { 数据: { [at('数据', '数值', 2)]: '已完成' } },
      { code: 'cell-question', question: { doubt: 'claim-for-number' } },
    ],
    [
      'a share under per cents',
      {
        数据: {
          [at('数据', '指标', 2)]: '普惠托位占比',
          [at('数据', '数值', 2)]: 0.95,
        },
      },
      { code: 'cell-question', question: { doubt: 'share-or-percent' } },
    ],
    [
      'a name that nothing has',
      { 数据: { [at('数据', '指标', 2)]: '新增床位' } },
      { code: 'name-unknown', values: { lists: '指标与目标' } },
    ],
    [
      'a row copied with its hidden id',
      { 数据: { A3: '新增托位', [at('数据', '_observations', 3)]: 'places-2024' } },
      { code: 'row-copied', cells: ['A3'] },
    ],
    ['two rows of one name', { 单位: { A4: ' 区教育局' } }, { code: 'name-twice', cells: ['A4'] }],
    [
      'two rows of one indicator that differ',
      { 指标与目标: { A4: '新增托位', [at('指标与目标', '单位', 4)]: '人' } },
      { code: 'rows-differ', cells: [at('指标与目标', '单位', 4)] },
    ],
    ['two heads alike', { 单位: { H1: '单位名称' } }, { code: 'head-twice', cells: ['A1', 'H1'] }],
  ])('%s', (_, changes, issue) => {
    expect(readBack(changes).issues).toMatchObject([{ severity: 'error', file: 'plan.xlsx', ...issue }]);
  });

  test.each<[string, Typed, object]>([
    ['a column that is not known', { 单位: { H1: '联系电话', H2: '123' } }, { code: 'head-unknown', cells: ['H1'] }],
    ['a total', { 数据: { A5: '合计', C5: 120 } }, { code: 'row-left-out', cells: ['A5'] }],
    [
      'units that are not all named',
      { 责任分工: { [at('责任分工', '配合', 2)]: '区教育局等' } },
      { code: 'units-open' },
    ],
  ])('%s is told, and the rest read', (_, changes, issue) => {
    const { issues, programme } = readBack(changes);
    expect(issues).toMatchObject([{ severity: 'warning', ...issue }]);
    expect(programme).toEqual(officeProgramme());
  });

  test('columns may stand in another order, and under another name', () => {
    const swap = { A: 'B', B: 'A' } as const;
    const sheets = written().map((sheet) =>
      sheet.name !== '单位'
        ? sheet
        : {
            ...sheet,
            cells: sheet.cells.map((cell): TableCell => {
              const column = cell.address[0] as 'A' | 'B' | 'C';
              if (column === 'C') return cell;
              const moved = { ...cell, column: 3 - cell.column, address: swap[column] + cell.row };
              return cell.value === '名称' ? { ...moved, value: '单位名称' } : moved;
            }),
          },
    );
    expect(readBack({}, sheets).programme).toEqual(officeProgramme());
  });
});

test('a problem that only the model sees leads back to its cell', () => {
  const read = readBack({ 指标与目标: { [at('指标与目标', '方向', 3)]: null } });
  const parsed = parseProgramme(read.document);
  if (parsed.ok) throw new Error('it was not seen');
  expect(parsed.issues.map(({ code }) => code)).toEqual(['missing-field']);
  const [missing] = parsed.issues.map(read.atCell);
  expect(missing).toMatchObject({
    sheet: '指标与目标',
    cells: [at('指标与目标', '方向', 3)],
    values: { head: '方向' },
  });
  expect(missing && tableIssueText(missing, 'zh-Hans')).toBe('缺少必填项 方向。请补上。');
  const late = readBack({ 数据: { [at('数据', '公布日期', 2)]: '2020-01-01' } });
  const [issue] = parseProgramme(late.document).issues;
  const early = issue && late.atCell(issue);
  expect(early).toMatchObject({ sheet: '数据', cells: [at('数据', '公布日期', 2)] });
  expect(early && tableIssueText(early, 'en')).toMatch(/^公布日期: /);
});

test('a word that cannot be chosen is met with those that can, as the sheet has them', () => {
  const { issues } = readBack({ 指标与目标: { [at('指标与目标', '方向', 3)]: '向上' } });
  expect(issues.map((issue) => tableIssueText(issue, 'zh-Hans'))).toEqual([
    '“向上”不在可选的词里。是越高越好，还是越低越好，还是无所谓高低？',
  ]);
});

test('a name that a domain and an action share means the action where one is asked for', () => {
  const office = officeProgramme();
  const alike = { ...office, domains: office.domains.map((one) => ({ ...one, title: { 'zh-Hans': '普惠托育' } })) };
  const { programme, issues } = readBack(
    { 指标与目标: { [at('指标与目标', '所属行动', 3)]: '普惠托育' } },
    written(alike as Programme),
  );
  expect(issues).toEqual([]);
  expect(programme.indicators[1]?.item).toBe('action');
});

test('a workbook of another making is told so', () => {
  const read = readTable(workbookFile({ sheets: { 数据: '<row r="1"><c r="A1"><v>1</v></c></row>' } }), {
    name: 'a.xlsx',
  });
  expect(read.ok && workbookToProgramme(read.sheets, 'a.xlsx').issues).toMatchObject([{ code: 'not-our-workbook' }]);
});

test('the same programme gives the same bytes', () => {
  const bytes = () => programmeToWorkbook(officeProgramme(), { locale: 'en' });
  expect(bytes()).toEqual(bytes());
});
