import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '@onemetre/core';
import { unpackFiles } from '@onemetre/exchange';
import { expect, test } from 'vitest';
import { officeProgramme } from '../../packages/exchange/src/fixtures/office-programme.ts';
import { runCommand } from '../../packages/cli/src/fixtures/run-command.ts';
import { workFolder } from '../../packages/cli/src/fixtures/work-folder.ts';
import { answered, fillIn } from './fill-in.ts';

const { path, write } = workFolder();
const chinese = { LANG: 'zh_CN.UTF-8' };
const office = officeProgramme();
const areaOf = (id: string, title: string) => ({ id, title: { 'zh-Hans': title }, kind: 'subdistrict' });
const city = {
  ...office,
  indicators: office.indicators.map((one) => ({ ...one, aggregation: 'sum' })),
  areas: [areaOf('east', '东街道'), areaOf('west', '西街道')],
};
const file = write('市方案.json', JSON.stringify(city));
const read = (name: string): Programme => JSON.parse(readFileSync(path(name), 'utf8')) as Programme;

test('what a level above defines is locked; targets and values are not, and what comes back is comparable', () => {
  const book = path('下发.xlsx');
  expect(runCommand(['template', file, '--locked', '--out', book], chinese).code).toBe(0);
  const unpacked = unpackFiles(readFileSync(book), '下发.xlsx');
  const parts = unpacked.ok ? [...unpacked.files.values()].map((part) => new TextDecoder().decode(part)) : [];
  const [targets = ''] = parts.filter((part) => part.includes('>怎样累计<'));
  expect(targets).toContain('<sheetProtection sheet="1"');
  // The name of an indicator is locked, its target is open.
  expect(targets).toMatch(/<c r="A2" s="5"[\s\S]*<c r="C2" s="4"/);
  expect(parts.filter((part) => part.includes('<sheetProtection'))).toHaveLength(3);

  const value = { 指标: '新增托位', 时期: '2025年1—3月', 数值: 30, 公布日期: '2025-04-10' };
  writeFileSync(path('区.xlsx'), fillIn(readFileSync(book), { 数据: [value] }));
  expect(runCommand(['import', path('区.xlsx'), '--out', path('区.json')], chinese)).toMatchObject({ code: 0 });
  expect(read('区.json').indicators).toEqual(city.indicators);
});

test('a changed locked cell is named, with what it was', () => {
  const changed = answered(readFileSync(path('下发.xlsx')), { 指标与目标: { 新增托位: '万个' } });
  writeFileSync(path('改过.xlsx'), changed);
  const { code, err } = runCommand(['import', path('改过.xlsx')], chinese);
  expect(code).toBe(1);
  expect(err).toMatch(/指标与目标!B2\s+错误\s+这一格由上级统一规定，下发时是 个，现在是 万个。/);
});

test('each street gets its own workbook; what it says is of itself, and adds up for the district', () => {
  const sent = path('发街道');
  expect(runCommand(['template', file, '--by', 'area', '--out', sent], chinese).code).toBe(0);
  expect(readdirSync(sent).sort()).toEqual(['东街道.xlsx', '西街道.xlsx']);
  for (const [at, name] of readdirSync(sent).sort().entries()) {
    const row = { 指标: '新增托位', 时期: '2025年1—3月', 数值: 10 + at, 公布日期: '2025-04-10' };
    write(`收街道-${name}`, fillIn(readFileSync(join(sent, name)), { 数据: [row] }));
  }
  const files = ['东', '西'].map((name) => path(`收街道-${name}街道.xlsx`));
  const call = ['collect', '--into', file, '--by', 'area', '--out', path('合.json')];
  const { code, out, err } = runCommand([...call, ...files], chinese);
  expect(code, err).toBe(0);
  expect(out).toContain('改动\t东街道\t新增托位');
  const values = read('合.json').observations?.filter(({ area }) => area !== undefined);
  expect(values?.map(({ area, value }) => [area, value])).toEqual([
    ['east', 10],
    ['west', 11],
  ]);
  expect(runCommand([...call, files[0] ?? ''], chinese).out).toContain('没有交\t西街道');
});
