/** Data that come late move nothing: where the page holds a face of the right size, or states a height. */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../tools/find-chromium.ts';
import { untilDrawn } from '../../packages/widgets/src/testing/until-drawn.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const bundle = read('packages/widgets/dist/browser/onemetre.js');
const data = read('seeds/demo-district/plan-2021-2025.json');

const origin = 'http://shift.test/';
const widgets = [
  'overview',
  'indicator item="nursery-seats"',
  'indicator item="barrier-free"',
  'indicator item="parent-classes"',
  'indicator-chart item="nursery-seats"',
  'attention',
];

/** A page with a head of its own; `more` is what it does for widget number n. */
const pageOf = (more: (place: number) => { readonly rule?: string; readonly face?: string }): string => {
  const inside = widgets
    .map((widget, place) => `<om-${widget} id="w${place}">${more(place).face ?? ''}</om-${widget.split(' ')[0]}>`)
    .join('');
  const rules = widgets.map((_, place) => `#w${place}{${more(place).rule ?? ''}}`).join('');
  return `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>t</title><style>body{margin:0 8px}${rules}</style><script src="/onemetre.js"></script>
<om-programme src="/data.json"><h1 slot="head">方案</h1>${inside}</om-programme><h2 id="after">之后</h2><p style="height:1500px">后文</p></html>`;
};

let browser: Browser;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
});

afterAll(() => browser.close());

const open = async (width: number, body: string, delay: number, anchor = ''): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.route(`${origin}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/onemetre.js') return route.fulfill({ contentType: 'text/javascript', body: bundle });
    if (pathname !== '/data.json') return route.fulfill({ contentType: 'text/html', body });
    await new Promise((resolve) => setTimeout(resolve, delay));
    return route.fulfill({ contentType: 'application/json', body: data });
  });
  await page.goto(`${origin}${anchor}`);
  await untilDrawn(page);
  return page;
};

const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as unknown as readonly { readonly value: number }[];
          resolve(entries.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // An observer of a page in which nothing has moved is never called.
        setTimeout(() => resolve(0), 300);
      }),
  );

describe.each([360, 1280])('at %i px', (width) => {
  let heights: readonly number[] = [];

  beforeAll(async () => {
    const page = await open(
      width,
      pageOf(() => ({ rule: 'content-visibility:visible' })),
      0,
    );
    heights = await page.evaluate(
      (count) =>
        [...Array(count).keys()].map(
          (place) => document.querySelector(`#w${place}`)?.getBoundingClientRect().height ?? -1,
        ),
      widgets.length,
    );
    await page.close();
  });

  const kept = {
    'with heights that the page states': (place: number) => ({ rule: `min-height:${heights[place]}px` }),
    'with faces in the page': (place: number) => ({
      face: `<div style="height:${heights[place]}px">页面自己的文字</div>`,
      rule: 'contain-intrinsic-size:auto none',
    }),
  };

  test.each(Object.entries(kept))('%s, data that are 0.8 s late shift nothing', async (_name, more) => {
    expect(Math.min(...heights)).toBeGreaterThan(50);
    const page = await open(width, pageOf(more), 800);
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.01);
    await page.close();
  });

  test.each(Object.entries(kept))('%s, a deep link lands', async (_name, more) => {
    const page = await open(width, pageOf(more), 800, '#after');
    const top = await page.evaluate(() => document.querySelector('#after')?.getBoundingClientRect().top ?? -1);
    expect(Math.abs(top)).toBeLessThan(30);
    await page.close();
  });

  test('there is room between widgets without a style sheet', async () => {
    const page = await open(
      width,
      pageOf(() => ({})),
      0,
    );
    const gaps = await page.evaluate((count) => {
      const boxes = [...Array(count).keys()].map((place) =>
        document.querySelector(`#w${place}`)?.getBoundingClientRect(),
      );
      return boxes.slice(1).map((box, at) => (box?.top ?? 0) - (boxes[at]?.bottom ?? 0));
    }, widgets.length);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(16);
    await page.close();
  });
});
