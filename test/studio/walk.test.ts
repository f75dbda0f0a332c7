import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackFiles } from '@onemetre/exchange';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStudio, startBrowser, studioFile } from './open-studio.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const tables = join(repository, 'seeds/practical-affairs/tables-2025.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'onemetre-studio-'));
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The day on which a file was written, as the page sees it. */
const dayOf = (path: string): string => {
  const { mtime } = statSync(path);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${mtime.getFullYear()}-${two(mtime.getMonth() + 1)}-${two(mtime.getDate())}`;
};

const words = { title: '示例县（虚构）暖民心行动', place: '示例县（虚构）', issuer: '示例县人民政府（虚构）' };

const command = (...args: readonly string[]): void => {
  const main = join(repository, 'packages/cli/src/main.ts');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=onemetre-source', main, ...args, '--lang', 'zh'],
    { encoding: 'utf8' },
  );
  expect(stderr.includes('错误') ? stderr : '').toBe('');
  expect(status).toBe(0);
};

const unpacked = (path: string): ReadonlyMap<string, Uint8Array> => {
  const found = unpackFiles(readFileSync(path), path, { inflated: 100_000_000 });
  if (!found.ok) throw new Error('the release is a ZIP file');
  return found.files;
};

test('the page is one file that runs nothing but its own script', () => {
  const html = readFileSync(studioFile, 'utf8');
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(html.match(/<(?:link|img|iframe|script [^>]*src)/g)).toBe(null);
  expect(statSync(studioFile).size).toBeLessThanOrEqual(1_200_000);
});

test('from an empty page to a release that is, byte by byte, what the command publishes; and on to the next month', async () => {
  const studio = await openStudio(browser);
  const { page } = studio;
  await studio.keep('1-empty');
  await studio.drop(tables);
  await studio.step('check');
  // The plan that the tables belong to is asked for, in its own words.
  await studio.keep('2-plan-asked');
  for (const [name, text] of Object.entries({ ...words, start: '2025', end: '2025' }))
    await page.locator(`.question input[name=${name}]`).fill(text);
  await page.locator('.question input[name=demonstration]').check();
  await page.locator('.question button').click();
  await page.getByRole('button', { name: '还没有公布' }).click();
  await page.locator('.question').waitFor({ state: 'detached' });
  await studio.keep('3-checked');
  await studio.step('see');
  await page.locator('om-overview').waitFor();
  await studio.keep('4-seen');
  await studio.step('release');
  await page.locator('[data-act=make]').click();
  await page.locator('[data-outcome=ready]').waitFor();
  await studio.keep('5-released');
  const zip = await studio.saved('[data-act=save]');
  const files = unpacked(zip.path);

  const plan = join(folder, 'plan.json');
  const flags = Object.entries(words).flatMap(([name, text]) => [`--${name}`, text]);
  const own = ['--demonstration', '--received', dayOf(tables)];
  command('import', tables, '--out', plan, ...flags, ...own);
  const out = join(folder, 'out');
  command('publish', plan, '--out', out, '--as-of', '2025-12-31', '--sheet', join(folder, 'sheet.xlsx'));
  const { id } = JSON.parse(readFileSync(plan, 'utf8')) as { id: string };
  for (const form of ['json', 'js'])
    expect(files.get(`公开/${id}.${form}`), form).toEqual(new Uint8Array(readFileSync(join(out, `${id}.${form}`))));
  expect(files.get('内部-不公开/审批单.xlsx')).toEqual(new Uint8Array(readFileSync(join(folder, 'sheet.xlsx'))));

  // Next month: the release, and a table with a new value and one that corrects what was published.
  const kept = join(folder, '发布包.zip');
  writeFileSync(kept, readFileSync(zip.path));
  const table = join(folder, '2026年1月.csv');
  writeFileSync(table, '项目,年度目标,累计完成\n新增普惠托位,1200,80\n');
  const wrong = join(folder, '2025年12月.csv');
  writeFileSync(wrong, '项目,年度目标,累计完成\n新增普惠托位,1200,1100\n');
  const next = await openStudio(browser, { width: 1024 });
  await next.drop(kept, table, wrong);
  await next.step('check');
  await next.keep('6-a-value-differs');
  await next.page.locator('.question input[name=day]').fill('2026-02-10');
  await next.page.getByRole('button', { name: '确定' }).click();
  await next.page.getByRole('button', { name: '用表里的' }).click();
  await next.page.locator('.question').waitFor({ state: 'detached' });
  await next.step('release');
  await next.page.locator('[data-act=make]').click();
  await next.page.locator('[data-outcome=refused]').waitFor();
  await next.keep('7-refused');
  const row = next.page.locator('[data-correction]');
  await row.locator('input').fill('录入错误');
  await row.locator('input').blur();
  await next.page.locator('[data-act=make]').click();
  await next.page.locator('[data-outcome=ready]').waitFor();
  await next.keep('8-next-month');
  const second = unpacked((await next.saved('[data-act=save]')).path);
  const data = JSON.parse(new TextDecoder().decode(second.get(`公开/${id}.json`))) as Record<string, unknown>;
  const [before] = [files.get(`公开/${id}.json`)].map(
    (bytes) => (JSON.parse(new TextDecoder().decode(bytes)) as { stamp: { hash: string } }).stamp.hash,
  );
  expect(data['previousHash']).toBe(before);
  expect(data['corrections']).toMatchObject([{ from: '1236', to: '1100' }]);

  for (const one of [studio, next]) expect([one.asked, one.complaints]).toEqual([[], []]);
});
