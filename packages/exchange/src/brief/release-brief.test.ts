import type { Programme } from '@onemetre/core';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import demo from '../../../../seeds/demo-district/plan-2021-2025.json' with { type: 'json' };
import { readTable } from '../tables/read-table.ts';
import { dutyLedger } from './duty-ledger.ts';
import { releaseBrief } from './release-brief.ts';

const open: Programme = { ...(demo as unknown as Programme), release: 'public' };
const inside: Programme = { ...open, release: 'internal' };

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const linesOf = (bytes: Uint8Array): string[] =>
  partOf(bytes, 'word/document.xml')
    .split('</w:p>')
    .map((paragraph) => paragraph.replace(/<[^>]+>/g, ''));

test('a draft names the units that lead what is late, and is marked as internal; a public report names none', () => {
  const [draft, report] = [linesOf(releaseBrief(inside, 'zh-Hans')), linesOf(releaseBrief(open, 'zh-Hans'))];
  expect(draft[0]).toBe('内部');
  expect(draft.some((line) => line.includes('牵头单位：区水务局。'))).toBe(true);
  expect(report).not.toContain('内部');
  expect(report.join('')).not.toContain('牵头单位');
});

test('a public report names units where the file cites the authority, and cites it', () => {
  const document = open.documents[0]?.id ?? '';
  const allowed = { ...open, unitsAuthority: { body: { 'zh-Hans': '区人民政府' }, document } };
  const lines = linesOf(releaseBrief(allowed, 'zh-Hans')).join('');
  expect(lines).toContain('按区人民政府《');
  expect(lines).toContain('牵头单位：区水务局。');
  expect(dutyLedger(allowed, 'zh-Hans').length).toBeGreaterThan(0);
});

test('it tells the whole, what changed, what needs action, and two tables, in this order', () => {
  const lines = linesOf(releaseBrief(inside, 'zh-Hans', { ...open, asOf: '2025-03-31' }));
  const at = [
    '一、总体情况',
    '二、与上次相比的变化和原因',
    '三、需要先办的事项',
    '四、各领域情况',
    '五、各项指标情况',
    '六、各地区情况',
  ].map((heading) => lines.indexOf(heading));
  expect(at.every((place, i) => place > (at[i - 1] ?? 0))).toBe(true);
  expect(lines[(at[1] ?? 0) + 1]).toContain('上次报告截至2025年3月31日。与上次相比，转为滞后或未达到');
  expect(lines[(at[1] ?? 0) + 2]).toMatch(
    /^1\..*变为“(?:.*滞后|未按期完成|未能保持|曾达标现未达标|超出区间|与目标数不符|持续变差)”/,
  );
  expect(linesOf(releaseBrief(inside, 'zh-Hans')).join('\n')).toContain('这是第一次报告');
});

test('streets stand in the order of the file, and only where something is told by area', () => {
  const lines = linesOf(releaseBrief(inside, 'zh-Hans')).join('\n');
  const part = lines.slice(lines.indexOf('六、各地区情况'));
  const streets = (inside.areas ?? []).filter(({ parent }) => parent !== undefined);
  const titles = streets.map(({ title }) => title['zh-Hans'] ?? '').filter((one) => part.includes(one));
  expect(titles.length).toBeGreaterThan(1);
  const [first = ''] = titles;
  const table = part.slice(part.indexOf(first));
  const places = titles.map((one) => table.indexOf(one));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const without = { ...inside, observations: (inside.observations ?? []).filter(({ area }) => area === undefined) };
  const whole = { ...without, targets: inside.targets.filter(({ area }) => area === undefined) };
  expect(linesOf(releaseBrief(whole, 'zh-Hans')).join('')).not.toContain('各地区情况');
});

test('what is no longer known has not got worse', () => {
  const lines = linesOf(releaseBrief(inside, 'zh-Hans', { ...open, asOf: '2025-03-31' }));
  const first = lines.findIndex((line) => /^\d+\..*变为“暂无数据”/.test(line));
  const fallen = lines.map((line) => /^\d+\..*变为“未按期完成”/.test(line)).lastIndexOf(true);
  expect(first).toBeGreaterThan(fallen);
});

test('it is set as GB/T 9704 asks', () => {
  const bytes = releaseBrief(inside, 'zh-Hans');
  const [, ...margins] =
    /w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(partOf(bytes, 'word/document.xml')) ?? [];
  expect(margins.map((twips) => Math.round(Number(twips) / 56.7))).toEqual([37, 26, 35, 28]);
  expect(partOf(bytes, 'word/styles.xml')).toMatch(
    /w:styleId="body".*?w:line="560" w:lineRule="exact".*?仿宋_GB2312.*?w:sz w:val="32"/,
  );
  expect(partOf(bytes, 'word/odd.xml')).toContain('<w:jc w:val="right"/>');
  expect(partOf(bytes, 'word/even.xml')).toContain('<w:jc w:val="left"/>');
});

test('it is the same bytes each time, and holds no author and no date of its making', () => {
  const bytes = releaseBrief(open, 'en');
  expect(Buffer.from(releaseBrief(open, 'en')).equals(Buffer.from(bytes))).toBe(true);
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('docProps'))).toEqual([]);
});

test('without a date there is nothing to report', () => {
  const { asOf: _, ...undated } = inside;
  expect(() => releaseBrief(undated, 'en')).toThrow(RangeError);
  expect(() => dutyLedger(undated, 'en')).toThrow(RangeError);
});

test('the ledger has a row for each task in plan order, with what the file says of problem and remedy by then', () => {
  const [item] = inside.targets;
  const remark = { item: item?.id ?? '', kind: 'remedy', party: inside.parties[0]?.id ?? '' } as const;
  const remarks = [
    { ...remark, id: 'r1', date: '2026-01-10', title: { 'zh-Hans': '加派人手' } },
    { ...remark, id: 'r2', date: '2026-12-10', title: { 'zh-Hans': '以后再说' } },
  ];
  const read = readTable(dutyLedger({ ...inside, remarks }, 'zh-Hans'), { name: '台账.xlsx' });
  const [sheet, note] = read.ok ? read.sheets : [];
  const cells = sheet?.cells ?? [];
  const at = (address: string) => cells.find((cell) => cell.address === address)?.value;
  expect([at('B1'), at('C1'), at('H1')]).toEqual(['任务', '牵头单位', '下一步措施']);
  expect(at('I2')).toBe(item?.id);
  expect(at('H2')).toBe('2026年1月10日 加派人手');
  expect(note?.cells[0]?.value).toBe('内部');
});

test('a ledger of a public file is refused: it puts units beside results', () => {
  expect(() => dutyLedger(open, 'zh-Hans')).toThrow('internal');
});
