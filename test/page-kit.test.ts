import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type Frame, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../tools/find-chromium.ts';
import { untilDrawn } from '../packages/widgets/src/testing/until-drawn.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'onemetre-kit-'));
const folder = join(place, '组件包');

let browser: Browser;

const make = (out: string): string =>
  execFileSync(process.execPath, [join(place, 'onemetre.mjs'), '--lang', 'zh', 'kit', '--out', out], {
    cwd: place,
    encoding: 'utf8',
  });

beforeAll(async () => {
  // The one file of the command, elsewhere than its repository: it carries what the kit needs.
  writeFileSync(join(place, 'onemetre.mjs'), readFileSync(join(root, 'packages/cli/dist/onemetre.js')));
  make(folder);
  browser = await chromium.launch({ executablePath: findChromium() ?? '' });
});

afterAll(async () => {
  await browser.close();
  rmSync(place, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly asked: readonly string[];
}

const opened = async (name: string): Promise<Opened> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const [faults, asked]: [string[], string[]] = [[], []];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => faults.push(message.text()));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(join(folder, name)).href);
  return { page, faults, asked };
};

const shown = (where: Page | Frame): Promise<string> =>
  where.evaluate<string>(`document.querySelector('om-overview').shadowRoot.textContent`);

/** What a page has kept, by the means that a browser has. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(`[document.cookie, localStorage.length, sessionStorage.length]`);

test.each(['plain', 'jquery', 'strict-csp', 'gbk'].flatMap((name) => [`${name}.html`, `${name}.en.html`]))(
  'the sample %s opens on a double click, asks for nothing beyond its folder and keeps nothing',
  async (name) => {
    const { page, faults, asked } = await opened(`samples/${name}`);
    await untilDrawn(page);
    expect(await shown(page)).toMatch(name.includes('.en.') ? /Achieved/ : /已完成/);
    expect(faults).toEqual([]);
    expect(asked.filter((address) => !address.startsWith(pathToFileURL(folder).href))).toEqual([]);
    expect(await kept(page)).toEqual(['', 0, 0]);
    await page.close();
  },
);

test('the button of the page with jQuery turns the plan into the one for children', async () => {
  const { page } = await opened('samples/jquery.html');
  await untilDrawn(page);
  const before = await shown(page);
  await page.getByRole('button', { name: '儿童版' }).click();
  await expect.poll(() => shown(page)).not.toBe(before);
  await page.close();
});

test('an article has the figures without a script', async () => {
  const { page, asked } = await opened('samples/article.html');
  expect(await page.evaluate<string>('document.body.textContent')).toMatch(/已完成/);
  expect(asked).toHaveLength(1);
  await page.close();
});

test('a frame becomes as tall as what it shows', async () => {
  const { page, faults } = await opened('samples/iframe.html');
  const frame = page.frames().find((one) => one.url().endsWith('/frame.html'));
  if (!frame) throw new Error('no frame');
  await untilDrawn(frame as unknown as Page);
  // Without a bar to scroll it by, what it shows has more room and is lower again.
  const difference = async (): Promise<number> =>
    (await page.evaluate<number>(`document.getElementById('plan').clientHeight`)) -
    (await frame.evaluate<number>('document.documentElement.offsetHeight'));
  await expect.poll(difference).toBe(0);
  expect(await page.evaluate<number>(`document.getElementById('plan').clientHeight`)).toBeGreaterThan(801);
  expect(faults).toEqual([]);
  await page.close();
});

test('each script has the hash that is told of it, in the list and in the snippet for templates', () => {
  const { version, integrity } = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as {
    version: string;
    integrity: Record<string, string>;
  };
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(Object.keys(integrity).sort()).toEqual(scripts.sort());
  expect(scripts).toContain(`onemetre-${version}.js`);
  for (const name of scripts) {
    const hash = createHash('sha384')
      .update(readFileSync(join(folder, name)))
      .digest('base64');
    expect(integrity[name]).toBe(`sha384-${hash}`);
  }
  const [template = '', article = ''] = readFileSync(join(folder, '代码片段.txt'), 'utf8').split('二、');
  expect(template).toContain(`integrity="${integrity[`onemetre-${version}.js`]}"`);
  expect(article).not.toContain('integrity=');
});

test('the checksums hold, and made once more every byte is the same', () => {
  execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS.txt'], { cwd: folder });
  make(join(place, 'again'));
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(names.length).toBeGreaterThan(30);
  for (const { parentPath, name } of names) {
    const file = join(parentPath, name);
    expect(readFileSync(file).equals(readFileSync(join(place, 'again', relative(folder, file)))), name).toBe(true);
  }
});

test('the list of components names what the licences name', () => {
  const bill = JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')) as {
    components: { name: string; version: string; purl: string }[];
  };
  const licences = readFileSync(join(folder, 'LICENSES.txt'), 'utf8');
  expect(bill.components.length).toBeGreaterThan(2);
  for (const { name, version, purl } of bill.components) {
    expect(licences).toContain(`${name} ${version} (`);
    expect(purl).toMatch(/^pkg:npm\/\S+@\d/);
  }
});

test.each(['说明.html', 'guide.en.html', '检测说明.html', 'evidence.en.html'])(
  '%s names what lies in the kit, fits a phone and links to nothing that is missing',
  async (name) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.goto(pathToFileURL(join(folder, name)).href);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    const links = await page.evaluate<string[]>(
      '[...document.querySelectorAll("a")].map((link) => decodeURI(link.getAttribute("href")))',
    );
    for (const link of links) expect(() => readFileSync(join(folder, link)), link).not.toThrow();
    const text = await page.evaluate<string>('document.body.textContent');
    const must =
      /说明|guide/.test(name) && !name.startsWith('检测')
        ? ['onemetre.js', 'onemetre-show.js', 'onemetre-engine.js', 'integrity.json', 'sbom.cdx.json', 'tokens.css']
        : ['onemetre.js', 'lit-html', "script-src 'self'"];
    for (const word of must) expect(text).toContain(word);
    await page.close();
  },
);
