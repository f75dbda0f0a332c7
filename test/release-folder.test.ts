import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpackFiles } from '@onemetre/exchange';
import { serveSite } from '../packages/portal/src/serve-site.ts';
import { findChromium } from '../tools/find-chromium.ts';
import { untilDrawn } from '../packages/widgets/src/testing/until-drawn.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = join(root, 'packages/cli/dist/onemetre.js');
const place = mkdtempSync(join(tmpdir(), 'onemetre-folder-'));
const folder = join(place, '公开');

let browser: Browser;

beforeAll(async () => {
  const seed = join(root, 'seeds/demo-district/plan-2021-2025.json');
  // The one file of the command, elsewhere than its repository: it carries what the folder needs.
  const carried = join(place, 'onemetre.mjs');
  writeFileSync(carried, readFileSync(command));
  execFileSync(process.execPath, [carried, '--lang', 'zh', 'publish', seed, '--folder', folder], { cwd: place });
  browser = await chromium.launch({ executablePath: findChromium() ?? '' });
});

afterAll(async () => {
  await browser.close();
  rmSync(place, { recursive: true, force: true });
});

/** Opens a page and gives what went wrong in it, and which requests it made. */
const opened = async (address: string, width = 1280): Promise<{ page: Page; faults: string[]; asked: string[] }> => {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const [faults, asked]: [string[], string[]] = [[], []];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() !== 'log' && !message.location().url.endsWith('/favicon.ico')) faults.push(message.text());
  });
  await page.goto(address);
  return { page, faults, asked };
};

const shown = (page: Page, tag: string): Promise<string> =>
  page.evaluate<string>(`document.querySelector('${tag}').shadowRoot.textContent`);

test.each(['index.html', 'index.en.html'])('%s opens on a double click, whole and without a network', async (name) => {
  const { page, faults, asked } = await opened(pathToFileURL(join(folder, name)).href);
  await untilDrawn(page);
  expect(await shown(page, 'om-overview')).toMatch(/\d/);
  expect(faults).toEqual([]);
  expect(asked.filter((address) => !address.startsWith('file:'))).toEqual([]);
  await page.close();
});

test.each(['server.html', 'server.en.html'])(
  '%s works on a server under its own policy and the portal’s',
  async (name) => {
    const { server, address } = await serveSite(folder, 0);
    const { page, faults } = await opened(`${address}${name}`);
    await untilDrawn(page);
    expect(await shown(page, 'om-overview')).toMatch(/\d/);
    expect(faults.filter((fault) => !/frame-ancestors/.test(fault))).toEqual([]);
    await page.close();
    server.close();
  },
);

test.each(['README.md', 'README.zh-CN.md'])('the five lines of %s work in it from a folder', async (name) => {
  const readme = readFileSync(join(root, name), 'utf8');
  const [, lines = ''] = /```html\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(lines.trimEnd().split('\n')).toHaveLength(5);
  writeFileSync(join(place, '公开', 'five.html'), lines.replaceAll('xiqing-child-friendly-2023', 'demo-2021'));
  const { page, faults } = await opened(pathToFileURL(join(folder, 'five.html')).href);
  await untilDrawn(page);
  expect(await shown(page, 'om-overview')).toMatch(/\d/);
  expect(faults).toEqual([]);
  await page.close();
  rmSync(join(folder, 'five.html'));
});

test('an article is plain HTML, and no table of it is wider than 600 pixels', async () => {
  const page = await browser.newPage({ viewport: { width: 600, height: 900 } });
  const wide: string[] = [];
  for (const locale of ['zh-Hans', 'en']) {
    for (const name of readdirSync(join(folder, 'articles', locale))) {
      const html = readFileSync(join(folder, 'articles', locale, name), 'utf8');
      expect(html, name).not.toMatch(/<(?:script|style|link)\b|\s(?:class|style|on\w+)=/i);
      await page.setContent(`<!doctype html><body style="margin:0">${html}`);
      const width = await page.evaluate<number>(
        'Math.max(0, ...[...document.querySelectorAll("table")].map((table) => table.getBoundingClientRect().right))',
      );
      if (width > 600) wide.push(`${locale}/${name} ${width}`);
    }
  }
  expect(wide).toEqual([]);
  await page.close();
});

test('the guide names each file that lies in the folder, and links to none that does not', async () => {
  const guide = readFileSync(join(folder, '说明.html'), 'utf8');
  for (const name of readdirSync(folder)) {
    if (!/\.en\.|^说明/.test(name)) expect(guide, name).toContain(name);
  }
  const { page } = await opened(pathToFileURL(join(folder, '说明.html')).href);
  const links = await page.evaluate<string[]>(
    '[...document.querySelectorAll("a")].map((link) => decodeURI(link.getAttribute("href")))',
  );
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(() => readFileSync(join(folder, link)), link).not.toThrow();
  await page.close();
});

test('the command verifies the folder, and notices one changed figure of one article', () => {
  const verify = () => spawnSync(process.execPath, [command, '--lang', 'en', 'verify', folder], { encoding: 'utf8' });
  expect(verify()).toMatchObject({ status: 0 });
  const article = join(folder, 'articles/zh-Hans/overview.html');
  const html = readFileSync(article, 'utf8');
  writeFileSync(
    article,
    html.replace(/(data-figure="count">)(\d+)/, (_, mark: string, count: string) => `${mark}${Number(count) + 1}`),
  );
  const run = verify();
  writeFileSync(article, html);
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('articles/zh-Hans/overview.html');
});

test('the checksums are those of the files, and the zip unpacks to them', () => {
  execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS.txt'], { cwd: folder });
  const zip = unpackFiles(readFileSync(join(folder, 'demo-2021.zip')), 'demo-2021.zip');
  const files = zip.ok ? zip.files : new Map<string, Uint8Array>();
  for (const line of readFileSync(join(folder, 'SHA256SUMS.txt'), 'utf8').trimEnd().split('\n')) {
    const name = line.slice('  '.length + 64);
    const unpacked = files.get(`demo-2021/${name}`);
    expect(unpacked && readFileSync(join(folder, name)).equals(unpacked), name).toBe(true);
  }
});
