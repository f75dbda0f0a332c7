import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { findChromium } from '../../tools/find-chromium.ts';

/** The one file that is handed out. */
export const studioFile = fileURLToPath(
  new URL('../../packages/studio/dist/browser/onemetre-studio.html', import.meta.url),
);

/** Where the pictures of a walk are kept, for people to look at; not in version control. */
const shots = fileURLToPath(new URL('../../reports/studio/', import.meta.url));

/** The offline page as somebody opens it with a double click. */
export interface OpenStudio {
  readonly page: Page;
  /** Addresses that the page asked for, itself left out. */
  readonly asked: readonly string[];
  /** What the page complained of in the console, and what it threw. */
  readonly complaints: readonly string[];
  /** Goes to a step by its place in the menu. */
  readonly step: (name: 'files' | 'check' | 'see' | 'release') => Promise<void>;
  /** Gives files, and waits until each has its row. */
  readonly drop: (...paths: readonly string[]) => Promise<void>;
  /** The bytes that come when something is pressed. */
  readonly saved: (selector: string) => Promise<{ readonly name: string; readonly path: string }>;
  readonly keep: (name: string) => Promise<void>;
}

interface Options {
  readonly width?: number;
  readonly locale?: 'zh-CN' | 'en-GB';
  /** For a tool that puts its own script into the page. */
  readonly bypassCSP?: boolean;
}

/** Starts the browser that opens the page. */
export const startBrowser = (): Promise<Browser> => {
  const executablePath = findChromium();
  return chromium.launch(executablePath === undefined ? {} : { executablePath });
};

/** Opens the page from the disk. */
export const openStudio = async (
  browser: Browser,
  { width = 1280, locale = 'zh-CN', bypassCSP = false }: Options = {},
): Promise<OpenStudio> => {
  const page = await browser.newPage({ viewport: { width, height: 900 }, locale, bypassCSP, acceptDownloads: true });
  const [asked, complaints]: [string[], string[]] = [[], []];
  const address = pathToFileURL(studioFile).href;
  page.on('request', (request) => {
    // What the page makes itself has an address too, and asks nobody.
    if (request.url() !== address && !/^(?:blob|data):/.test(request.url())) asked.push(request.url());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(address);
  await page.locator('h1').waitFor();
  mkdirSync(shots, { recursive: true });
  return {
    page,
    asked,
    complaints,
    step: (name) => page.locator(`[data-step=${name}]`).click(),
    drop: async (...paths) => {
      await page.locator('input[type=file]').setInputFiles([...paths]);
      for (const path of paths)
        if (!path.endsWith('.zip'))
          await page.locator(`tr[data-file="${path.replace(/^.*\//, '')}"]`).waitFor({ state: 'attached' });
      await page.locator('progress').waitFor({ state: 'detached' });
    },
    saved: async (selector) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).first().click()]);
      return { name: download.suggestedFilename(), path: await download.path() };
    },
    keep: async (name) => {
      await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
    },
  };
};
