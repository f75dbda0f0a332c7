import { readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examplePlan, figuresShown, untilDrawn, violationsShown } from '@onemetre/widgets/testing';
import { findChromium } from '../tools/find-chromium.ts';

const script = readFileSync(new URL('../packages/widgets/dist/browser/onemetre.js', import.meta.url), 'utf8');

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium() ?? '' });
});

afterAll(() => browser.close());

const opened = async (body: string) => {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="en"><title>t</title><main><h1>Plan</h1><h2>How it goes</h2>${body}</main>`,
  );
  return page;
};

test('a page with the example plan is waited for, read and looked at by axe', async () => {
  const page = await opened('<om-programme src="#plan"><om-indicator item="retention"></om-indicator></om-programme>');
  await page.evaluate((json) => {
    const data = document.createElement('script');
    Object.assign(data, { type: 'application/json', id: 'plan', textContent: json });
    document.body.append(data);
  }, JSON.stringify(examplePlan));
  await page.addScriptTag({ content: script });
  await untilDrawn(page);
  const figures = await figuresShown(page);
  expect(figures.filter(({ text }) => text.includes('99.3'))).not.toEqual([]);
  expect(figures.every(({ kind }) => /^[a-z-]+$/.test(kind))).toBe(true);
  expect(await violationsShown(page)).toEqual([]);
  await page.evaluate("document.querySelector('h1').outerHTML = '<img src=\"data:,\">'");
  expect((await violationsShown(page)).join('\n')).toContain('image-alt');
  await page.close();
});

test('a page without widgets is drawn and shows no figure', async () => {
  const page = await opened('<p>16</p>');
  await untilDrawn(page);
  expect(await figuresShown(page)).toEqual([]);
  await page.close();
});
