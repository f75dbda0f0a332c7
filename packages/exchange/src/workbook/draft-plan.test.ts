import { parseProgramme, type Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { documentFile, documentTable } from '../fixtures/document-file.ts';
import { cellPlace } from '../tables/cell-address.ts';
import { readTable } from '../tables/read-table.ts';
import type { TableSheet } from '../tables/table.ts';
import { draftPlan } from './draft-plan.ts';
import { programmeToWorkbook } from './programme-to-workbook.ts';
import { workbookToProgramme } from './workbook-to-programme.ts';

const options = {
  title: '示例市行动方案',
  place: '示例市',
  issuer: '示例市政府',
  start: '2023',
  end: '2025',
  language: 'zh-Hans',
  skeleton: 'blank',
  demonstration: true,
} as const;
const tasks = documentTable([
  ['序号', '重点领域', '工作任务', '目标', '完成时限', '责任单位', '配合单位'],
  ['1', '普惠托育', '新增托位', '3520个以上', '2024年', '市卫健委', '市教育局、市财政局'],
  ['2', '^', '育儿知识进社区', '500场次', '2024年', '市卫健委', ''],
  ['3', '关爱保护', '建立未成年人保护联席会议', '', '2024年6月', '市民政局', ''],
  ['注：其他', '', '', '', '', '', ''],
]);
const sheetsOf = (body: string): readonly TableSheet[] => {
  const read = readTable(documentFile(body), { name: '方案.docx' });
  if (!read.ok) throw new Error(read.issues.map(({ code }) => code).join());
  return read.sheets;
};
const book = (sheets: readonly TableSheet[]): readonly TableSheet[] => {
  const { programme } = draftPlan(options, sheets);
  const read = readTable(programmeToWorkbook(programme, { locale: 'zh-Hans', decide: 'document' }), { name: 'a.xlsx' });
  if (!read.ok) throw new Error('not read');
  return read.sheets;
};
/** Every row taken, but those of which a cell has one of these names. */
const taken = (sheets: readonly TableSheet[], without: readonly string[] = []): readonly TableSheet[] =>
  sheets.map((sheet) => {
    const head = sheet.cells.find(({ value }) => value === '是否采用');
    if (head === undefined) return sheet;
    const rows = new Set(sheet.cells.map(({ row }) => row).filter((row) => row > 1));
    const typed = [...rows].map((row) => {
      const isOut = sheet.cells.some((cell) => cell.row === row && without.includes(String(cell.value)));
      const address = head.address.replace('1', String(row));
      return { ...head, address, ...cellPlace(address), raw: '', value: isOut ? '不采用' : '采用' };
    });
    return { ...sheet, cells: [...sheet.cells, ...typed].sort((a, b) => a.row - b.row || a.column - b.column) };
  });

test('tables of a document are read as sheets, merged cells with their text, and nothing else', () => {
  const [first, second] = sheetsOf(
    `<w:p><w:r><w:t>文</w:t></w:r></w:p>${tasks}<w:del>${documentTable([['旧']])}</w:del>`,
  );
  expect(first?.name).toBe('表1');
  expect(first?.cells.find(({ address }) => address === 'B3')).toMatchObject({ value: '普惠托育', mergedFrom: 'B2' });
  expect(second?.cells).toEqual([]);
});

test.each([
  ['more tables than a file may have', '<w:tbl/>'.repeat(300), 'sheets'],
  ['a text that is too long', documentTable([['长'.repeat(40_000)]]), 'text'],
  [
    'more cells than there may be',
    documentTable(Array.from({ length: 41 }, () => Array.from({ length: 5000 }, () => 'x'))),
    'cells',
  ],
])('%s is refused', (_, body, what) => {
  const read = readTable(documentFile(body), { name: '方案.docx', limits: { cells: 100 } });
  expect(read).toMatchObject({ ok: false, issues: [{ code: 'table-limit', values: { what } }] });
});

test('rows are offered as indicators with targets, as actions, and as units with their duties', () => {
  const { programme, read, left } = draftPlan(
    options,
    sheetsOf(
      tasks +
        documentTable([
          ['日期', '电话'],
          ['a', 'b'],
        ]),
    ),
  );
  expect([read, left]).toEqual([['表1'], ['表2']]);
  expect(programme.indicators.map(({ title, unit }) => [title['zh-Hans'], unit.label['zh-Hans']])).toEqual([
    ['新增托位', '个'],
    ['育儿知识进社区', '场次'],
  ]);
  expect(programme.targets).toMatchObject([
    { comparator: 'ge', value: 3520, deadline: '2024', quantity: { 'zh-Hans': '3520个以上' } },
    { comparator: 'not-stated', value: 500 },
  ]);
  expect(programme.actions.map(({ title }) => title['zh-Hans'])).toEqual(['建立未成年人保护联席会议']);
  expect(programme.responsibilities.map(({ duty }) => duty)).toEqual(['lead', 'support', 'support', 'lead', 'lead']);
  expect(programme.domains.map(({ title }) => title['zh-Hans'])).toEqual(['普惠托育', '关爱保护']);
});

test('of a task and its indicators, the task is what the indicators belong to', () => {
  const body = documentTable([
    ['实事项目', '指标', '2024年目标'],
    ['爱心暑托班', '暑托班', '250个'],
    ['^', '志愿者', '900名'],
  ]);
  const { programme } = draftPlan(options, sheetsOf(body));
  expect(programme.domains.map(({ title }) => title['zh-Hans'])).toEqual(['爱心暑托班']);
  expect(programme.targets.map(({ deadline }) => deadline)).toEqual(['2024', '2024']);
});

test('the contents of a practical affair are its indicators, and a number has a column of its own', () => {
  const body = documentTable([
    ['序号', '实事', '具体内容', '数量', '单位'],
    ['1', '爱心暑托班', '暑托班', '250', '个'],
    ['2', '^', '志愿者', '900', '名'],
  ]);
  const { programme } = draftPlan(options, sheetsOf(body));
  expect(programme.domains.map(({ title }) => title['zh-Hans'])).toEqual(['爱心暑托班']);
  expect(programme.indicators.map(({ title, unit }) => [title['zh-Hans'], unit.label['zh-Hans']])).toEqual([
    ['暑托班', '个'],
    ['志愿者', '名'],
  ]);
  expect(programme.targets.map((target) => 'value' in target && target.value)).toEqual([250, 900]);
});

test('what is counted otherwise under one name is another indicator', () => {
  const body = documentTable([
    ['任务', '目标'],
    ['普惠托育', '10家'],
    ['^', '500场次'],
    ['^', '18家以上'],
  ]);
  const { programme } = draftPlan(options, sheetsOf(body));
  expect(programme.indicators.map(({ title, unit }) => [title['zh-Hans'], unit.label['zh-Hans']])).toEqual([
    ['普惠托育', '家'],
    ['普惠托育（场次）', '场次'],
  ]);
  const [first] = programme.indicators;
  expect(programme.targets.filter(({ indicator }) => indicator === first?.id)).toHaveLength(2);
});

test('nothing is taken that was not decided', () => {
  const { issues } = workbookToProgramme(book(sheetsOf(tasks)), 'a.xlsx');
  expect(issues).toMatchObject([
    { code: 'edition-undecided', sheet: '行动', values: { head: '是否采用', words: '采用、不采用' } },
    { code: 'edition-undecided', sheet: '指标与目标' },
  ]);
  expect(issues.flatMap(({ cells = [] }) => cells)).toHaveLength(3);
});

test('what is taken is a plan, and what is not taken goes with its duties', () => {
  const all = workbookToProgramme(taken(book(sheetsOf(tasks))), 'a.xlsx');
  expect(all.issues).toEqual([]);
  expect(parseProgramme(all.document).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const some = workbookToProgramme(
    taken(book(sheetsOf(tasks)), ['育儿知识进社区', '建立未成年人保护联席会议']),
    'a.xlsx',
  );
  expect(some.issues.map(({ code }) => code)).toEqual(['edition-dropped', 'edition-dropped']);
  const programme = some.document as Programme;
  expect([programme.actions.length, programme.targets.length, programme.responsibilities.length]).toEqual([0, 1, 3]);
});

test('what is built has no path of its own, also when the workbook comes back', () => {
  const body = documentTable([
    ['工作任务', '2024年目标', '责任单位'],
    ['新建社区食堂', '3个', '市民政局'],
    ['新增托位', '3520个以上', '市卫健委'],
  ]);
  const paths = ({ targets }: Programme) => targets.map((target) => ('path' in target ? target.path : undefined));
  expect(paths(draftPlan(options, sheetsOf(body)).programme)).toEqual(['none', undefined]);
  const back = workbookToProgramme(taken(book(sheetsOf(body))), 'a.xlsx');
  expect(paths(back.document as Programme)).toEqual(['none', undefined]);
});
