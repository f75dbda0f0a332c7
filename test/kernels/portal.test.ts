import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../packages/portal/src/build-site.ts';
import { serveSite } from '../../packages/portal/src/serve-site.ts';
import { findChromium } from '../../tools/find-chromium.ts';
import { kernelsRunHere, openInKernel } from './open-in-kernel.ts';
import { allDrawn, readFigures } from '../../packages/widgets/src/testing/in-page.ts';
import { untilDrawn } from '../../packages/widgets/src/testing/until-drawn.ts';

const site = mkdtempSync(join(tmpdir(), 'onemetre-site-'));
let served: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;

beforeAll(async () => {
  await buildSite(site);
  served = await serveSite(site, 0);
  const executablePath = findChromium();
  browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  served?.server.close();
  rmSync(site, { recursive: true, force: true });
});

const inCurrent = async (
  address: string,
  javaScriptEnabled = true,
): Promise<{ figures: string[]; errors: string[]; text: string }> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, javaScriptEnabled });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address);
  if (javaScriptEnabled) {
    // A drawing out of sight is not laid out, and shows the labels of a width that it does not have. Chromium 78 lays out all.
    await page.evaluate(() =>
      document.styleSheets[0]?.insertRule('main * { content-visibility: visible !important; }'),
    );
    await untilDrawn(page);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  const figures = javaScriptEnabled ? await page.evaluate<string[]>(readFigures) : [];
  const text = javaScriptEnabled ? '' : await page.locator('body').innerText();
  await page.close();
  return { figures, errors, text };
};

const pages = ['plan.html', 'plan.en.html', 'national.html'];

describe('the portal page', () => {
  test.each(pages)('%s draws every widget under the strict policy, without an error', async (page) => {
    const { figures, errors } = await inCurrent(`${served.address}${page}`);
    expect(errors).toEqual([]);
    expect(figures.length).toBeGreaterThan(100);
  });

  test.each([...pages, 'demo.en.html'])('%s is no wider than its window with scripts off', async (name) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${served.address}${name}`);
    for (const width of [320, 480, 720, 900, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
    }
    await page.close();
  });

  test('says the same with scripts off: every target stands in the served HTML', async () => {
    const { text } = await inCurrent(`${served.address}plan.html`, false);
    for (const words of [
      '4.5个',
      '93%以上',
      '99%以上',
      '45所',
      '不少于10个',
      '50米范围内',
      '区妇儿工委办',
      '行动20',
      '所据材料未载',
      '非官方示例',
    ])
      expect(text).toContain(words);
    expect(text).toMatch(/sha256-[0-9a-f]{64}/);
  });

  test.each(['plan.html', 'national.en.html', 'national-2011.en.html', 'demo.html'])(
    '%s is never wider than a phone of 320 px, and a link leads back to its contents',
    async (name) => {
      const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
      await page.goto(`${served.address}${name}`);
      await untilDrawn(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.locator('.up a').click();
      expect(new URL(page.url()).hash).toBe('#contents');
      await page.close();
    },
  );

  test('nothing in the plan reads as 0 % or as not done for lack of data', async () => {
    const { figures } = await inCurrent(`${served.address}plan.html`);
    expect(figures.filter((figure) => figure.endsWith(': 0%'))).toEqual([]);
    expect(figures.filter((figure) => /未按期完成|明显滞后|未能保持/.test(figure))).toEqual([]);
  });
});

describe(`Chromium 78${kernelsRunHere ? '' : ' did not run: its builds are for 64-bit Linux'}`, () => {
  test.each(kernelsRunHere ? pages : [])(
    '%s shows the same figures as the current Chromium',
    async (page) => {
      const current = await inCurrent(`${served.address}${page}`);
      const old = await openInKernel(`${served.address}${page}`, { until: allDrawn });
      try {
        expect(old.version).toContain('78.');
        expect(await old.evaluate(readFigures)).toEqual(current.figures);
        // It does not know Trusted Types and says so; nothing else may be said.
        expect(old.errors.filter((error) => !error.includes('Unrecognized Content-Security-Policy directive'))).toEqual(
          [],
        );
      } finally {
        await old.close();
      }
    },
    60_000,
  );

  test('is told of in the report where it cannot run', () => {
    expect(kernelsRunHere).toBe(process.platform === 'linux' && process.arch === 'x64');
  });
});
