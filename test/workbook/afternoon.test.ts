import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { runCommand } from '../../packages/cli/src/fixtures/run-command.ts';
import { workFolder } from '../../packages/cli/src/fixtures/work-folder.ts';
import { readTable } from '@onemetre/exchange';
import { writeWorkbook } from '../../packages/exchange/src/ooxml/write-workbook.ts';
import { documentFile, documentTable } from '../../packages/exchange/src/fixtures/document-file.ts';
import { fillIn, type Filled } from './fill-in.ts';

const { path } = workFolder();
const folder = path('plan');
const workbook = join(folder, '方案.xlsx');
const file = join(folder, '方案.json');
const chinese = { LANG: 'zh_CN.UTF-8' };
const begin = [
  'new',
  folder,
  '--title',
  '就业促进行动',
  '--place',
  '示例县',
  '--issuer',
  '示例县政府',
  '--demonstration',
];

/** Names and figures of a county's real monthly table, under an invented place. */
const counts = [
  ['三公里充分就业社区', 9, '个', 9],
  ['青年就业见习岗位', 325, '个', 330],
  ['公益性岗位', '540个以上', '个', 838],
  ['新增技能人才', 4000, '人', 736],
  ['补贴性培训', 8000, '人次', 2579],
  ['农民工培训', 4300, '人次', '1429人次'],
] as const;
const filled: Filled = {
  方案: [
    { 项目: '页面显示', 内容: '作判断' },
    { 项目: '数据截至', 内容: '2023年5月9日' },
  ],
  领域: [{ 名称: '就业' }],
  行动: [{ 名称: '就业促进行动', 所属领域: '就业' }],
  责任分工: [{ 事项: '就业促进行动', 牵头: '县人社局', 配合: '县教育局' }],
  指标与目标: counts.map(([name, target, unit]) => ({
    指标: name,
    单位: unit,
    目标: target,
    到期: '2023年',
    方向: '越高越好',
    只数整数: '是',
    怎样累计: '年初至今累计',
    多久一次: '每月',
    所属行动: '就业促进行动',
  })),
  数据: counts.map(([name, , , value]) => ({ 指标: name, 时期: '2023年1—3月', 数值: value, 公布日期: '2023年5月9日' })),
};

test('from nothing to a judged plan, without a line of JSON', () => {
  expect(runCommand([...begin, '--start', '2023', '--end', '2023年'], chinese)).toEqual({
    code: 0,
    out: `已写入 ${workbook}\n已写入 ${join(folder, '填写说明.txt')}\n`,
    err: '',
  });
  writeFileSync(workbook, fillIn(readFileSync(workbook), filled));

  const imported = runCommand(['import', workbook, '--out', file], chinese);
  expect(imported).toMatchObject({
    code: 0,
    out: `读到领域 1 个、行动 1 个、指标 6 个、目标 6 个、数值 6 个、责任分工 2 条。\n已写入 ${file}\n`,
  });
  expect(imported.err).toContain('“单位”表里没有 县人社局');
  const programme = JSON.parse(readFileSync(file, 'utf8')) as Programme;
  expect(programme).toMatchObject({ release: 'internal', demonstration: true, profile: 'judged', asOf: '2023-05-09' });
  expect(programme.targets[3]).toMatchObject({ kind: 'cumulative', comparator: 'not-stated', value: 4000 });
  expect(programme.observations?.[5]).toMatchObject({
    value: 1429,
    period: '2023-01-01/2023-03-31',
    printed: '1429人次',
  });

  expect(runCommand(['check', file], chinese).code).toBe(0);
  const judged = runCommand(['evaluate', file, '--as-of', '2023-06-30', '--lang', 'zh-Hans']);
  expect(judged.code).toBe(0);
  expect(judged.out).toMatch(/已完成.*公益性岗位/);
  expect(judged.out).not.toMatch(/已完成.*新增技能人才/);
});

test('once more without a change says so, and nothing is begun over what is there', () => {
  expect(runCommand(['import', workbook, '--out', file], chinese).out).toContain(`${file} 没有变化。`);
  expect(runCommand(begin, chinese)).toMatchObject({ code: 2, out: '' });
});

test('next month is a row more; what it says of the months before stays', () => {
  const next = path('next.xlsx');
  writeFileSync(
    next,
    fillIn(readFileSync(workbook), { 数据: [{ 指标: '新增技能人才', 时期: '2023年1—4月', 数值: '0.1万' }] }),
  );
  const out = path('next.json');
  expect(runCommand(['import', next, '--out', out]).code).toBe(0);
  const [before, after] = [file, out].map((name) => JSON.parse(readFileSync(name, 'utf8')) as Programme);
  expect(after?.observations?.slice(0, 6)).toEqual(before?.observations);
  expect(after?.observations?.[6]).toMatchObject({ value: 1000, printed: '0.1万' });
});

test('a cell that is not clear is named, nothing is written, and a program is told the same', () => {
  const unclear = path('unclear.xlsx');
  const rows = [
    { 指标: '新增技能人才', 时期: '2023年1—5月', 数值: '—' },
    { 指标: '补贴性培训', 时期: '1—5月', 数值: 3000 },
    { 指标: '没有这个', 时期: '2023', 数值: 1 },
  ];
  writeFileSync(unclear, fillIn(readFileSync(workbook), { 数据: rows }));
  const { code, out, err } = runCommand(['import', unclear, '--out', path('unclear.json')], chinese);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(`${unclear} 数据!C9  错误  “—”有几种意思。是还没有数据，还是无任务，还是0？`);
  expect(err).toContain('数据!B10  错误  “1—5月”没有写年份。');
  expect(err).toContain('数据!A11  错误  没有叫 没有这个 的（查了指标与目标）。');
  expect(err).toContain('有 3 处要改或要确认。什么也没有写入。');
  const told = JSON.parse(runCommand(['import', unclear, '--json']).out) as {
    cells: { sheet: string; cells: string[] }[];
  };
  expect(told.cells.filter(({ sheet }) => sheet === '数据').flatMap(({ cells }) => cells)).toEqual([
    'C9',
    'B10',
    'A11',
  ]);
});

test('what is asked can be laid on the cells of a copy', () => {
  const copy = path('marked.xlsx');
  const args = ['import', path('unclear.xlsx'), '--mark', copy];
  const { code, out } = runCommand(args, chinese);
  expect([code, out]).toEqual([
    1,
    `已在 5 个单元格写了批注：${copy}\n看不准的和读懂的都列在“确认”表。可以在那里选“读作”，存好以后读回这一份。\n`,
  ]);
  const read = readTable(readFileSync(copy), { name: copy });
  const cells = read.ok ? read.sheets.flatMap((sheet) => sheet.cells) : [];
  expect(cells.find(({ sheet, address }) => sheet === '数据' && address === 'C9')?.comment).toMatch(
    /^错误  “—”有几种意思。/,
  );
  expect(runCommand(args, chinese)).toMatchObject({ code: 2, err: expect.stringContaining('没有覆盖') });
});

test('a plan that is there already becomes a workbook, and the same plan again', () => {
  const [out, again] = [path('again.xlsx'), path('again.json')];
  expect(runCommand(['template', file, '--out', out], chinese)).toEqual({ code: 0, out: `已写入 ${out}\n`, err: '' });
  expect(runCommand(['template', file, '--out', out], chinese)).toMatchObject({
    code: 2,
    err: expect.stringContaining('没有覆盖'),
  });
  expect(runCommand(['import', out, '--out', again]).code).toBe(0);
  expect(JSON.parse(readFileSync(again, 'utf8'))).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

test.each([
  [['import', file, '--lang', 'zh-Hans'], 2, '这是 JSON 文件，不是表格。'],
  [['import', path('gone.xlsx')], 2, 'There is no such file'],
  [[...begin, '--skeleton', 'five'], 2, 'There is no skeleton five. There are: blank, child-friendly'],
  [['new', path('x'), '--title', 't', '--place', 'p', '--issuer', 'i', '--start', '20'], 2, 'A year has four digits'],
])('%s', (args, code, text) => {
  const run = runCommand(args);
  expect([run.code, run.out]).toEqual([code, '']);
  expect(run.err).toContain(text);
});

test('the table that the office keeps goes into the plan, shown before it is written', () => {
  const table = path('四月.csv');
  const heads = '指标,年度目标,截至本月累计,完成率,状态';
  writeFileSync(
    table,
    `2023年4月进展情况表\n${heads}\n新增技能人才,4000,1000,25,\n公益性岗位,540,,,已完成\n某岗位,1,1,,\n`,
  );
  const into = ['import', table, '--into', file, '--made-public', '2023-05-20', '--received', '2023-05-21'];
  const { code, out, err } = runCommand([...into, '--out', path('april.json')], chinese);
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    '四月!C3\t新增技能人才\t1000\t2023年1月至4月\t新增',
    '四月!E4\t公益性岗位\t已完成\t2023年4月\t新增',
    '四月!C5\t某岗位\t\t\t没有读入',
    `已写入 ${path('april.json')}`,
    '',
  ]);
  expect(err).toContain(`${table} 四月!A5  提醒  方案里没有叫 某岗位 的指标`);
  expect(err).toContain('方案的“数据截至”改为 2023-05-20');
  const again = [...into.slice(0, 3), path('april.json'), ...into.slice(4)];
  expect(runCommand(again, chinese).out).toContain('四月!C3\t新增技能人才\t\t\t没有变化');
});

test('what is not known of a table is asked once, in a workbook that keeps the answers', () => {
  const [table, settings] = [path('五月.csv'), path('对照.xlsx')];
  writeFileSync(table, '2023年5月\n指标,截至本月累计,状态,经办\n新增技能人才数,1200,,某某\n');
  const args = ['import', table, '--into', file, '--settings', settings];
  expect(runCommand(args, chinese).out).toContain(`有 2 处认不出，已写入 ${settings}`);
  const asked = readTable(readFileSync(settings), { name: settings });
  if (!asked.ok) throw new Error('no settings');
  const answers: Record<string, string> = { 经办: '不读', 新增技能人才数: '新增技能人才' };
  const sheets = asked.sheets.map(({ name, cells }) => {
    const firsts = cells.filter(({ column }) => column === 1).map(({ value }) => String(value));
    return { name, columns: [{ width: 9 }], rows: firsts.map((first) => [first, answers[first] ?? '']) };
  });
  writeFileSync(settings, writeWorkbook(sheets));
  const answered = runCommand([...args, '--made-public', '2023-05-09'], chinese);
  expect(answered).toEqual({
    code: 0,
    out: '五月!B3\t新增技能人才数\t1200\t2023年1月至5月\t新增\n',
    err: '',
  });
  const other = runCommand([...args.slice(0, -1), workbook], chinese);
  expect([other.code, other.err.includes('这不是记录对照关系的工作簿')]).toEqual([2, true]);
});

test('a monthly table alone becomes a plan, which goes to a workbook and back', () => {
  const table = path('三月进展表.csv');
  const heads = '行动,指标,年度目标,单位,截至本月累计,完成率,牵头单位,备注';
  writeFileSync(table, `2023年3月\n${heads}\n就业,新增技能人才,4000,人,736,18.4,县人社局,师资不足\n`);
  expect(runCommand(['import', table], chinese).err).toContain('这是月度进展表。请用 --into 写明加到哪个方案里');
  const [made, filled, back] = ['made.json', 'made.xlsx', 'back.json'].map(path) as [string, string, string];
  const flags = ['--title', '示例县重点工作', '--place', '示例县', '--issuer', '示例县政府', '--demonstration'];
  const run = runCommand(['import', table, ...flags, '--made-public', '2023-05-09', '--out', made], chinese);
  expect(run.code).toBe(0);
  expect(run.out).toContain('三月进展表!E3\t新增技能人才\t736\t2023年1月至3月\t新增');
  const judged = runCommand(['evaluate', made, '--as-of', '2023-05-31'], chinese);
  expect(judged.out).toContain('滞后');
  expect(runCommand(['template', made, '--out', filled], chinese).code).toBe(0);
  expect(runCommand(['import', filled, '--out', back], chinese).code).toBe(0);
  expect(JSON.parse(readFileSync(back, 'utf8'))).toEqual(JSON.parse(readFileSync(made, 'utf8')));
});

test('the next edition begins with the targets of the one before, each to be decided', () => {
  const next = path('next-plan');
  const years = ['--start', '2024', '--end', '2025'];
  const flags = ['new', next, '--from', file, '--title', '就业促进行动（2024—2025年）', ...years];
  expect(runCommand(flags, chinese).code).toBe(0);
  const { code, out, err } = runCommand(['import', join(next, '方案.xlsx')], chinese);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(
    /指标与目标!(?<at>\w)2、\k<at>3、\k<at>4、\k<at>5、\k<at>6、\k<at>7 {2}错误 {2}“与上一版”还没有选。请逐行选：沿用、调整、取消。/,
  );
});

test('without a terminal nothing is asked: what is missing is named', () => {
  const { code, out, err } = runCommand(['new', path('none'), '--title', 't'], chinese);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('缺少选项 --place');
});

test('the tables of a Word document are offered row by row', () => {
  const [word, folder] = [path('方案.docx'), path('from-word')];
  const tasks = documentTable([
    ['工作任务', '目标', '责任单位'],
    ['新增托位', '3520个以上', '市卫健委'],
  ]);
  writeFileSync(word, documentFile(tasks + documentTable([['电话', '地址']])));
  const flags = ['--title', '示例方案', '--place', '示例市', '--issuer', '示例市政府', '--demonstration'];
  const { code, out, err } = runCommand(['new', folder, '--from', word, ...flags], chinese);
  expect([code, err]).toEqual([0, '']);
  expect(out.split('\n').slice(0, 2)).toEqual([
    '从表1读到行动 0 个、指标 1 个。都还没有采用，请在工作簿的“是否采用”一列逐行选。',
    '表2里没有认出任务表的表头，没有读。',
  ]);
  expect(runCommand(['import', join(folder, '方案.xlsx')], chinese).err).toContain('“是否采用”还没有选');
});

test('a table of more cells than a page takes is read here', () => {
  const table = path('many.csv');
  writeFileSync(table, `甲,乙\n${'1,2\n'.repeat(110_000)}`);
  const { code, err } = runCommand(['import', table], chinese);
  // It is no workbook of ours, and not too large to say so.
  expect([code, err.includes('没有找到“方案”')]).toEqual([2, true]);
});
