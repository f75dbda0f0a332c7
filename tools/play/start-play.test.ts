import { copyFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { startPlay } from './start-play.ts';

const seed = fileURLToPath(new URL('../../seeds/demo-district/plan-2021-2025.json', import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'onemetre-play-')));
const file = join(folder, 'plan.json');
copyFileSync(seed, file);

const told: string[] = [];
const { address, close } = await startPlay(file, { port: 0, locale: 'en', tell: (text) => told.push(text) });
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});
const page = async (path = ''): Promise<string> => (await fetch(address + path)).text();
/** No race: ends as soon as the file has been judged again. */
const toldTimes = (times: number): Promise<void> =>
  expect.poll(() => told.length, { interval: 50 }).toBeGreaterThanOrEqual(times);

test('the file is judged at once, and its page holds every widget', async () => {
  expect(told[0]).toContain('plan.json: no errors');
  expect(told[0]).toMatch(/^Targets: Of \d+ items/m);
  const html = await page();
  expect(html).toContain('<om-indicator item="nursery-seats">');
  expect(html).toContain('src="/@vite/client"');
  expect(await page('programme.json')).toBe(readFileSync(seed, 'utf8'));
  expect(await page('packages/widgets/src/define.ts')).toContain('om-programme.define.ts');
});

test('a change of the file is judged again, and a file that cannot be used says why on the page', async () => {
  writeFileSync(file, '{ "schemaVersion": 1');
  await toldTimes(2);
  expect(told.at(-1)).toContain('plan.json:1');
  const html = await page();
  expect(html).toContain('plan.json:1');
  expect(html).not.toContain('<om-programme');
});
