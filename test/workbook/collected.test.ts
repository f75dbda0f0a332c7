import { copyFileSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { officeProgramme } from '../../packages/exchange/src/fixtures/office-programme.ts';
import { runCommand } from '../../packages/cli/src/fixtures/run-command.ts';
import { workFolder } from '../../packages/cli/src/fixtures/work-folder.ts';
import { answered, fillIn } from './fill-in.ts';

const { path, write } = workFolder();
const chinese = { LANG: 'zh_CN.UTF-8' };
const office = officeProgramme();
const duty = { party: 'education', duty: 'lead', item: 'share' } as const;
const file = write('方案.json', JSON.stringify({ ...office, responsibilities: [...office.responsibilities, duty] }));
const [sent, back] = [path('发出'), path('收回')];
const collect = ['collect', back, '--into', file];

test('a workbook goes to each unit that leads, and what comes back goes into the plan', () => {
  expect(runCommand(['template', file, '--by', 'unit', '--out', sent], chinese).code).toBe(0);
  expect(readdirSync(sent).sort()).toEqual(['区卫健委.xlsx', '区教育局.xlsx']);
  mkdirSync(back);
  const row = { 指标: '普惠托位占比', 时期: '2024年', 数值: '55%', 公布日期: '2025-01-10' };
  const name = join(back, '区教育局（报）.xlsx');
  writeFileSync(name, fillIn(readFileSync(join(sent, '区教育局.xlsx')), { 数据: [row] }));
  utimesSync(name, new Date(2025, 0, 12), new Date(2025, 0, 12));
  const { code, out } = runCommand([...collect, '--due', '2025-01-10', '--out', path('新.json')], chinese);
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual(
    expect.arrayContaining([
      '没有交\t区卫健委',
      `交晚了\t区教育局\t${name}\t2025-01-12`,
      '改动\t区教育局\t普惠托位占比\t数值\t → 55',
      `已写入 ${path('新.json')}`,
    ]),
  );
  expect(JSON.parse(readFileSync(path('新.json'), 'utf8')).observations).toHaveLength(2);
});

test('the files themselves can be named, from several places; each is told as it is read', () => {
  const name = join(back, '区教育局（报）.xlsx');
  const own = [join(sent, '区卫健委.xlsx'), name];
  const { code, err } = runCommand(['collect', ...own, '--into', file, '--progress']);
  expect([code, err.split('\n').slice(0, 2)]).toEqual([0, [`1/2 ${own[0]}`, `2/2 ${name}`]]);
  expect(runCommand(['collect', ...own, '--into', file]).err).toBe('');
});

test('a table out of a unit’s own system is taken, by a mapping that is answered once', () => {
  const settings = path('对照.xlsx');
  const name = write('区卫健委2025年3月.csv', '指标,单位,截至本月累计,本年发生\n托位（新增）,个,30,1\n');
  const call = ['collect', name, '--into', file, '--made-public', '2025-04-10', '--settings', settings];
  expect(runCommand(call, chinese).err).toContain('有 2 处认不出，已写入');
  const answer = { 列: { 本年发生: '不读' }, 行: { '托位（新增）': '新增托位' } };
  writeFileSync(settings, answered(readFileSync(settings), answer));
  const run = runCommand([...call, '--out', path('导出.json')], chinese);
  expect(run.code, run.err).toBe(0);
  const { observations, documents } = JSON.parse(readFileSync(path('导出.json'), 'utf8')) as Programme;
  expect(observations?.at(-1)).toMatchObject({ indicator: 'places', value: 30, published: '2025-04-10' });
  expect(documents.map(({ id }) => id)).toContain(observations?.at(-1)?.sources?.[0]?.document);
});

test('a file that cannot be taken is named, and nothing is written', () => {
  copyFileSync(join(sent, '区卫健委.xlsx'), join(back, '汇总.xlsx'));
  write(join('收回', '通知.pdf'), '%PDF-1.7');
  const { code, out, err } = runCommand([...collect, '--out', path('不写.json')], chinese);
  expect(code).toBe(1);
  expect(out).toContain(`没有收\t${join(back, '汇总.xlsx')}\t文件名里没有牵头单位的名称`);
  expect(err).toContain(`${join(back, '通知.pdf')}  错误  这是 PDF`);
  expect(err).toContain('有 2 处要改或要确认。什么也没有写入。');
  expect(out).not.toContain('已写入');
  const told = JSON.parse(runCommand([...collect, '--json']).out) as { missing: unknown; strange: unknown };
  expect(told).toMatchObject({ missing: ['health'], strange: [{ why: 'whose' }] });
});

test.each([
  [['collect', path('none'), '--into', file], 'There is no '],
  [[...collect, '--due', 'soon'], 'soon'],
])('%s', (args, text) => {
  const { code, out, err } = runCommand(args);
  expect([code, out, err.includes(text)]).toEqual([2, '', true]);
});
