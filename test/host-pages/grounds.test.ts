/** Whatever ground a page has, and whatever colours its reader asks for: text and drawings can be told from it. */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hostPages } from '../../.storybook/host-pages.ts';
import { findChromium } from '../../tools/find-chromium.ts';
import { untilDrawn } from '../../packages/widgets/src/testing/until-drawn.ts';
import { seenTexts, type SeenText } from './seen-texts.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const bundle = read('packages/widgets/dist/browser/onemetre.js');
const tokens = read('packages/widgets/src/tokens/tokens.css');
const data = read('seeds/demo-district/plan-2021-2025.json').replaceAll('<', '\\u003c');

const widgets =
  '<om-filter></om-filter><om-overview></om-overview><om-indicator-table></om-indicator-table><om-actions></om-actions><om-timeline></om-timeline><om-indicator item="nursery-seats"></om-indicator><om-indicator item="nursery-seats" reader="child"></om-indicator><om-indicator-chart item="barrier-free"></om-indicator-chart><om-indicator-chart item="parent-classes"></om-indicator-chart>';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
});

afterEach(() => page.close());
afterAll(() => browser.close());

interface Setting {
  readonly sheet?: string;
  readonly theme?: string;
  readonly around?: string;
  readonly media?: Parameters<Page['emulateMedia']>[0];
  readonly content?: string;
}

const open = async ({ sheet = '', theme = '', around = '', media = {}, content = widgets }: Setting): Promise<void> => {
  page = await browser.newPage({ viewport: { width: 1024, height: 900 } });
  await page.emulateMedia(media);
  await page.setContent(
    `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>t</title><style>${sheet}om-indicator,om-indicator-chart{content-visibility:visible}</style><body><main class="${around}"><om-programme lang="zh-Hans" theme="${theme}"><script type="application/json">${data}</script>${content}</om-programme></main></body></html>`,
  );
  await page.addScriptTag({ content: bundle });
  await untilDrawn(page);
};

const faint = (texts: readonly SeenText[], least: number): readonly SeenText[] =>
  texts.filter(({ contrast }) => contrast < least);

const settings: Readonly<Record<string, Setting & { readonly least: number }>> = {
  'a dark page without theme': { sheet: hostPages.dark, least: 4.5 },
  'a page of a middle grey with white text': { sheet: 'body{background:#777;color:#fff}', least: 4.5 },
  'theme="dark" on a light page': { theme: 'dark', least: 4.5 },
  'class om-dark on a light page': { sheet: tokens, around: 'om-dark', least: 4.5 },
  'a reader who asks for more contrast': { media: { contrast: 'more' }, least: 7 },
  'such a reader in the dark theme': { theme: 'dark', media: { contrast: 'more' }, least: 7 },
  'theme="page" under a toolbar that writes yellow on black': {
    sheet: '*{color:#ff0!important;background-color:#000!important}',
    theme: 'page',
    least: 15,
  },
  'theme="page" under one that writes white on blue': {
    sheet: 'body{color:#fff;background:#00007f}',
    theme: 'page',
    least: 7,
  },
  'forced colours, light': { media: { forcedColors: 'active', colorScheme: 'light' }, least: 4.5 },
  'forced colours, dark': { media: { forcedColors: 'active', colorScheme: 'dark' }, least: 4.5 },
};

test.each(Object.entries(settings))('every text can be read: %s', async (_name, { least, ...setting }) => {
  await open(setting);
  const texts = await page.evaluate(seenTexts);
  expect(texts.length).toBeGreaterThan(300);
  expect(faint(texts, least)).toEqual([]);
});

test('the class om-dark is the theme', async () => {
  await open({ theme: 'dark' });
  const themed = await page.evaluate(seenTexts);
  await page.close();
  await open({ sheet: tokens, around: 'om-dark' });
  expect(await page.evaluate(seenTexts)).toEqual(themed);
});

test('with tokens.css loaded, one variable on what is around the widgets colours values and links', async () => {
  await open({ sheet: `${tokens}om-programme{--om-accent:#a00000}`, content: '<om-overview></om-overview>' });
  const summaries = await page.evaluate(() =>
    [...(document.querySelector('om-overview')?.shadowRoot?.querySelectorAll('summary') ?? [])].map(
      (summary) => getComputedStyle(summary).color,
    ),
  );
  expect(new Set(summaries)).toEqual(new Set(['rgb(160, 0, 0)']));
});

/** What stands out from the ground in a picture: the share of its pixels, and how far the farthest pixel of each box does. */
const standingOut = async (
  picture: Buffer,
  boxes: readonly (readonly [x: number, y: number, width: number, height: number])[],
): Promise<{ readonly share: number; readonly farthest: readonly number[] }> =>
  page.evaluate(
    async ({ source, boxes }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      pen.drawImage(image, 0, 0);
      const distances = (x: number, y: number, width: number, height: number): number[] => {
        const pixels = pen.getImageData(x, y, Math.max(1, width), Math.max(1, height)).data;
        const [ground] = [pen.getImageData(0, image.height - 1, 1, 1).data];
        return [...Array(pixels.length / 4).keys()].map((at) =>
          Math.max(...[0, 1, 2].map((k) => Math.abs((pixels[at * 4 + k] ?? 0) - (ground[k] ?? 0)))),
        );
      };
      const all = distances(0, 0, image.width, image.height);
      return {
        share: all.filter((distance) => distance > 24).length / all.length,
        farthest: boxes.map((box) => Math.max(...distances(...box))),
      };
    },
    { source: picture.toString('base64'), boxes },
  );

describe.each(['light', 'dark'] as const)('a chart in forced colours, %s', (colorScheme) => {
  test.each(['barrier-free', 'parent-classes'])(
    '%s: every word is seen, and no line has become an area',
    async (item) => {
      await open({
        media: { forcedColors: 'active', colorScheme },
        content: `<om-indicator-chart item="${item}"></om-indicator-chart>`,
      });
      const plot = page.locator('om-indicator-chart .plot');
      const { x, y } = (await plot.boundingBox()) as { readonly x: number; readonly y: number };
      const boxes = await page.evaluate(() =>
        [...(document.querySelector('om-indicator-chart')?.shadowRoot?.querySelectorAll('.plot text') ?? [])].map(
          (text) => {
            const { left, top, width, height } = text.getBoundingClientRect();
            return [left, top, width, height] as const;
          },
        ),
      );
      expect(boxes.length).toBeGreaterThan(8);
      const { share, farthest } = await standingOut(
        await plot.screenshot(),
        boxes.map(
          ([left, top, width, height]) =>
            [Math.round(left - x), Math.round(top - y), Math.round(width), Math.round(height)] as const,
        ),
      );
      expect(share).toBeLessThan(0.1);
      for (const distance of farthest) expect(distance).toBeGreaterThan(180);
    },
  );
});
