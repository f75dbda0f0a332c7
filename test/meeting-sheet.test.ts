import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../tools/find-chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = `${root}packages/widgets/dist/browser/onemetre.js`;
const seed = (name: string): string => readFileSync(`${root}seeds/${name}.json`, 'utf8');

/** Each name twelve times as long. */
const long = (json: string): string => {
  const programme = JSON.parse(json) as { indicators: { title: Record<string, string> }[] };
  for (const { title } of programme.indicators)
    for (const [language, words] of Object.entries(title)) title[language] = Array(12).fill(words).join(' ');
  return JSON.stringify(programme);
};

let browser: Browser;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
});

afterAll(() => browser.close());

/** How many pages a page prints on. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0;

const print = async (json: string, lang: string, margin: string, before = ''): Promise<number> => {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>x</title><body>${before}<om-meeting-sheet><script type="application/json">${json.replace(/</g, '\\u003c')}</script></om-meeting-sheet></body></html>`,
  );
  await page.addScriptTag({ path: bundle });
  await page.waitForFunction('document.querySelector("om-meeting-sheet").shadowRoot?.querySelector("footer")');
  const pdf = await page.pdf({ format: 'A4', margin: { top: margin, right: margin, bottom: margin, left: margin } });
  await page.close();
  return pagesOf(pdf);
};

const cases = [
  'demo-district/plan-2021-2025',
  'demo-district/plan-2026-2030',
  'national-children/outline-2021-2030',
  'xiqing/programme',
].flatMap((name) => ['zh-Hans', 'en'].map((lang) => [name, lang] as const));

test.each(cases)('%s in %s prints on one page of A4', async (name, lang) => {
  expect(await print(seed(name), lang, '12mm')).toBe(1);
});

test('very long names and wide margins still make one page', async () => {
  expect(await print(long(seed('demo-district/plan-2021-2025')), 'en', '15mm')).toBe(1);
});

test('pages are counted: a sheet below other things begins a page of its own', async () => {
  expect(await print(seed('demo-district/plan-2021-2025'), 'en', '12mm', '<p>before</p>')).toBe(2);
});
