import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseProgramme } from '@onemetre/core';
import { publishProgramme } from '@onemetre/exchange';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../tools/find-chromium.ts';
import { kernelsRunHere, openInKernel } from './open-in-kernel.ts';
import { allDrawn, readFigures } from '../../packages/widgets/src/testing/in-page.ts';
import { untilDrawn } from '../../packages/widgets/src/testing/until-drawn.ts';

const folder = mkdtempSync(join(tmpdir(), 'onemetre-old-'));
const repository = new URL('../../', import.meta.url);

/** "西青区" in GBK, as an old editor would save it; the page says nothing of its encoding. */
const gbkTitle = Buffer.from([0xce, 0xf7, 0xc7, 0xe0, 0xc7, 0xf8]);

const page = (title: Buffer, id: string): Buffer =>
  Buffer.concat([
    Buffer.from('<html><head><title>'),
    title,
    Buffer.from(`</title><script src="data.js"></script><script src="onemetre.js"></script></head><body><h1>`),
    title,
    Buffer.from(
      `</h1><om-programme src="#${id}" lang="zh-Hans"><om-overview></om-overview><om-indicator-table></om-indicator-table><om-responsibility-matrix></om-responsibility-matrix></om-programme></body></html>`,
    ),
  ]);

beforeAll(async () => {
  const parsed = parseProgramme(JSON.parse(readFileSync(new URL('seeds/xiqing/programme.json', repository), 'utf8')));
  if (!parsed.ok) throw new Error('the seed does not parse');
  const published = await publishProgramme(parsed.programme);
  if (!published.ok) throw new Error('the seed cannot be published');
  writeFileSync(join(folder, 'data.js'), published.js);
  copyFileSync(
    fileURLToPath(new URL('packages/widgets/dist/browser/onemetre.js', repository)),
    join(folder, 'onemetre.js'),
  );
  writeFileSync(join(folder, 'gbk.html'), page(gbkTitle, parsed.programme.id));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inCurrent = async (address: string): Promise<string[]> => {
  const executablePath = findChromium();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const opened = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await opened.goto(address);
  await untilDrawn(opened);
  const figures = await opened.evaluate<string[]>(readFigures);
  await browser.close();
  return figures;
};

test('the published script and the bundle are pure ASCII, so no encoding can spoil them', () => {
  for (const file of ['data.js', 'onemetre.js'])
    expect(readFileSync(join(folder, file)).every((byte) => byte < 0x80)).toBe(true);
});

test('a GBK page without a charset, opened from a folder, shows the plan in whole characters', async () => {
  const figures = await inCurrent(pathToFileURL(join(folder, 'gbk.html')).href);
  expect(figures.join('\n')).toContain('93%以上');
  expect(figures.join('\n')).not.toContain('\ufffd');
});

test(`Chromium 78 shows the same from a folder${kernelsRunHere ? '' : ': did not run, its builds are for 64-bit Linux'}`, async () => {
  const address = pathToFileURL(join(folder, 'gbk.html')).href;
  const current = await inCurrent(address);
  if (!kernelsRunHere) return;
  const old = await openInKernel(address, { until: allDrawn });
  const figures = await old.evaluate<string[]>(readFigures);
  await old.close();
  expect(figures).toEqual(current);
}, 60_000);
