/** Whatever page it stands on: the right figures or the page's own text, one warning at most, and no uncaught error. */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../tools/find-chromium.ts';
import { startFaultServer, type FaultServer } from '../faults/fault-server.ts';
import { readFigures } from '../../packages/widgets/src/testing/in-page.ts';
import { untilDrawn } from '../../packages/widgets/src/testing/until-drawn.ts';
import { brokenNumbers } from './broken-numbers.ts';
import { gallery } from './gallery.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const names = Object.keys(gallery);

let browser: Browser;
let server: FaultServer;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  server = await startFaultServer(
    {
      ...Object.fromEntries(
        names.map((name, at) => [`/${at}.html`, [gallery[name]?.type ?? '', gallery[name]?.content ?? ''] as const]),
      ),
      '/onemetre.js': ['text/javascript', read('packages/widgets/dist/browser/onemetre.js')],
      '/onemetre.mjs': ['text/javascript', read('packages/widgets/dist/browser/onemetre.mjs')],
      '/data.json': ['application/json', read('seeds/demo-district/plan-2021-2025.json')],
    },
    {},
  );
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Opened {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

const open = async (name: string): Promise<Opened> => {
  const page = await browser.newPage({ viewport: { width: 1024, height: 900 } });
  const [errors, warnings]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.text().startsWith('One Metre')) warnings.push(message.text());
  });
  await page.goto(`${server.origin}/${names.indexOf(name)}.html`);
  return { page, errors, warnings };
};

const settledFigures = async (page: Page): Promise<readonly string[]> => {
  await untilDrawn(page);
  return (await page.evaluate<string[]>(readFigures)).sort();
};

let plain: readonly string[] = [];

beforeAll(async () => {
  const { page } = await open('plain');
  plain = await settledFigures(page);
  await page.close();
});

test('there are figures to compare', () => {
  expect(plain.length).toBeGreaterThan(300);
});

test.each(names.filter((name) => gallery[name]?.forbids !== true))('%s: the same figures', async (name) => {
  const { page, errors, warnings } = await open(name);
  if (gallery[name]?.media) await page.emulateMedia({ media: 'print' });
  const figures = await settledFigures(page);
  expect(errors).toEqual([]);
  expect(warnings.length).toBeLessThanOrEqual(1);
  expect(figures.filter((figure) => !plain.includes(figure))).toEqual([]);
  expect(figures).toEqual(plain);
  // One after the other in view: what the browser has not laid out yet, nobody has seen.
  const torn = await page.evaluate<string[]>(`(async () => {
    const brokenNumbers = ${brokenNumbers.toString()};
    const found = [];
    for (const element of document.querySelectorAll('*')) {
      if (!element.localName.startsWith('om-')) continue;
      element.scrollIntoView();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      found.push(...brokenNumbers(element));
    }
    return found;
  })()`);
  expect(torn).toEqual([]);
  await page.close();
});

test.each(names.filter((name) => gallery[name]?.forbids === true))('%s: the page’s own text stays', async (name) => {
  const { page, errors, warnings } = await open(name);
  // The warning is what tells that the script has come and stands down.
  await expect.poll(() => warnings).toHaveLength(1);
  expect(await page.isVisible('#own')).toBe(true);
  expect(await page.evaluate<string[]>(readFigures)).toEqual([]);
  expect(errors).toEqual([]);
  expect(warnings).toHaveLength(1);
  await page.close();
});
