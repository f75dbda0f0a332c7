import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import type { Programme } from '@onemetre/core';
import { expect, test } from 'vitest';
import { officeProgramme } from '../../packages/exchange/src/fixtures/office-programme.ts';
import { runCommand } from '../../packages/cli/src/fixtures/run-command.ts';
import { workFolder } from '../../packages/cli/src/fixtures/work-folder.ts';

const { path, write } = workFolder();
const office = officeProgramme();
const file = write('方案.json', JSON.stringify(office));
const table = (value: string | number): string => `指标,单位,截至本月累计\n新增托位,个,${value}\n`;
const read = (name: string): Programme => JSON.parse(readFileSync(path(name), 'utf8')) as Programme;

test('monthly tables go one after the other into one programme', () => {
  mkdirSync(path('各月'));
  const months = [3, 4, 5].map((month) => write(`各月/2025年${month}月.csv`, table(month * 100)));
  const call = ['import', path('各月'), '--into', file, '--made-public', '2025-06-20', '--out', path('新.json')];
  const { code, out, err } = runCommand([...call, '--progress'], { LANG: 'zh_CN.UTF-8' });
  expect(code, err).toBe(0);
  expect(err.split('\n').slice(0, 3)).toEqual(months.map((name, at) => `${at + 1}/3 ${name}`));
  expect(out.split('\n')).toEqual(expect.arrayContaining(months));
  const values = read('新.json').observations?.filter(({ period }) => period.startsWith('2025'));
  expect(values?.map(({ value }) => value)).toEqual([300, 400, 500]);
});

test('one that is asked about keeps all from being written', () => {
  const months = [write('2025年3月.csv', table(300)), write('2025年4月.csv', table('2-3'))];
  const call = ['import', ...months, '--into', file, '--made-public', '2025-06-20', '--out', path('不写.json')];
  expect(runCommand(call)).toMatchObject({ code: 1, err: expect.stringContaining('Nothing was written') as string });
  expect(existsSync(path('不写.json'))).toBe(false);
});

test('workbooks become a file each, in a folder', () => {
  for (const name of ['甲', '乙']) runCommand(['template', file, '--out', path(`${name}.xlsx`)]);
  const both = [path('甲.xlsx'), path('乙.xlsx')];
  expect(runCommand(['import', ...both, '--out', path('各方案')]).code).toBe(0);
  expect(readdirSync(path('各方案')).sort()).toEqual(['乙.json', '甲.json']);
  expect(read('各方案/甲.json')).toEqual(office);
  const data = JSON.parse(runCommand(['import', ...both, '--json']).out) as { files: { file: string }[] };
  expect(data.files.map((one) => one.file)).toEqual(both);
  expect(runCommand(['import', ...both, '--mark', path('批注.xlsx')])).toMatchObject({ code: 2, out: '' });
});
