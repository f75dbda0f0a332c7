import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tooNew } from '../browser-floor/too-new.ts';
import { kernelsRunHere, openInKernel } from '../kernels/open-in-kernel.ts';
import { axeFaults } from '../looks/axe-faults.ts';
import { openStudio, startBrowser, studioFile, type OpenStudio } from './open-studio.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const withExample = async (studio: OpenStudio): Promise<void> => {
  await studio.page.locator('[data-act=example]').click();
  await studio.page.locator('tr[data-file]').waitFor();
};

const steps = ['files', 'check', 'see', 'release'] as const;

describe.each([
  { locale: 'zh-CN' as const, width: 1280, large: false },
  { locale: 'en-GB' as const, width: 360, large: false },
  { locale: 'zh-CN' as const, width: 1024, large: true },
])('for a reader of $locale at $width px, large type $large', ({ locale, width, large }) => {
  test('each step passes axe and is no wider than its window', async () => {
    const studio = await openStudio(browser, { locale, width, bypassCSP: true });
    const { page } = studio;
    await page.addScriptTag({ content: axe });
    if (large) await page.locator('.tools [aria-pressed]').click();
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      await studio.keep(`look-${locale}-${width}-${name}`);
      found.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) found.push(`${name}: ${wide} px wide`);
    };
    await look('empty');
    await withExample(studio);
    for (const step of steps) {
      await studio.step(step);
      await look(step);
    }
    await page.locator('[data-act=make]').click();
    await page.locator('[data-outcome=ready]').waitFor();
    await look('ready');
    expect(found).toEqual([]);
    await page.close({ runBeforeUnload: false });
  });
});

test('the keyboard alone leads through the steps, and each begins at its top', async () => {
  const studio = await openStudio(browser);
  const { page } = studio;
  await page.locator('[data-act=example]').focus();
  await page.keyboard.press('Enter');
  await page.locator('tr[data-file]').waitFor();
  for (const step of steps) {
    await page.locator(`[data-step=${step}]`).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('[aria-current=step]')?.getAttribute('data-step')))
      .toBe(step);
    if (step !== 'files') expect(await page.evaluate(() => document.activeElement?.id)).toBe('step');
  }
  expect([studio.asked, studio.complaints]).toEqual([[], []]);
});

test('undo brings back what was taken away, and leaving with work asks', async () => {
  const { page, ...studio } = await openStudio(browser);
  await withExample({ page, ...studio });
  await page.locator('tr[data-file] button').click();
  await page.locator('tr[data-file]').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '撤销' }).click();
  await page.locator('tr[data-file]').waitFor();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('what was asked to be kept is there after a reload, answers and all; what was not is gone', async () => {
  const { page, ...studio } = await openStudio(browser);
  page.on('dialog', (dialog) => void dialog.accept());
  await withExample({ page, ...studio });
  await page.getByRole('checkbox', { name: '存在这个浏览器里' }).check();
  await page.getByText('已存在这台电脑的浏览器里').waitFor();
  await page.reload();
  await page.getByRole('button', { name: '接着做' }).click();
  await page.locator('tr[data-file]').waitFor();
  await studio.step('see');
  await page.locator('om-overview').waitFor();
  await page.getByRole('checkbox', { name: '存在这个浏览器里' }).uncheck();
  await page.reload();
  await page.locator('[data-act=example]').waitFor();
  expect(await page.getByRole('button', { name: '接着做' }).count()).toBe(0);
});

test('its script needs nothing newer than Chromium 78', () => {
  const html = readFileSync(studioFile, 'utf8');
  const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
  expect(tooNew(script, 'script')).toEqual([]);
});

describe(`Chromium 78${kernelsRunHere ? '' : ' did not run: its builds are for 64-bit Linux'}`, () => {
  test.each(kernelsRunHere ? ['from the disk'] : [])('goes from the example to a release, %s', async () => {
    const old = await openInKernel(pathToFileURL(studioFile).href, { until: "document.querySelector('h1') !== null" });
    const until = async (script: string): Promise<void> => {
      await expect.poll(() => old.evaluate<boolean>(script)).toBe(true);
    };
    const press = (selector: string): Promise<void> => old.evaluate(`document.querySelector('${selector}').click()`);
    try {
      expect(old.version).toContain('78.');
      await press('[data-act=example]');
      await until("document.querySelector('tr[data-file]') !== null");
      await press('[data-step=see]');
      await until(
        "(document.querySelector('om-overview')?.shadowRoot.textContent.length || 0) > 100".replace('?.', '.'),
      );
      await press('[data-step=release]');
      await press('[data-act=make]');
      await until("document.querySelector('[data-outcome=ready]') !== null");
      expect(old.errors.filter((error) => !/Unrecognized Content-Security-Policy directive/.test(error))).toEqual([]);
    } finally {
      await old.close();
    }
  });

  test('is told of in the report where it cannot run', () => {
    expect(kernelsRunHere).toBe(process.platform === 'linux' && process.arch === 'x64');
  });
});
