import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-78';
import { unpackKernel } from './unpack-kernel.ts';

/** A page open in an old Chromium, driven by the driver of its era: newer ones speak a protocol it does not know. */
export interface KernelPage {
  readonly version: string;
  readonly errors: readonly string[];
  /** Runs a script in the page and returns its result, which must be JSON. */
  evaluate<T>(script: string): Promise<T>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface KernelOptions {
  readonly width?: number;
  readonly javascript?: boolean;
  /** A JavaScript expression that is true once the page can be read. */
  readonly until?: string;
}

/** Old kernels come as 64-bit Linux builds only. */
export const kernelsRunHere = process.platform === 'linux' && process.arch === 'x64';

/** Opens an address in Chromium 78. */
export const openInKernel = async (
  url: string,
  { width = 1280, javascript = true, until }: KernelOptions = {},
): Promise<KernelPage> => {
  const { executable, libraries } = unpackKernel('chromium-78');
  const browser = await puppeteer.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--single-process',
      '--no-zygote',
      '--hide-scrollbars',
      '--allow-file-access-from-files',
    ],
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
  });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.setViewport({ width, height: 900 });
  await page.setJavaScriptEnabled(javascript);
  await page.goto(url, { waitUntil: 'load' });
  // Only ends what hangs.
  const end = Date.now() + 120_000;
  const isReady = async (): Promise<boolean> => until === undefined || Boolean(await page.evaluate(until));
  while (!(await isReady())) {
    if (Date.now() > end) throw new Error(`${url} was not ready in Chromium 78 within two minutes`);
    await sleep(50);
  }
  return {
    version: await browser.version(),
    errors,
    evaluate: <T>(script: string) => page.evaluate(script) as Promise<T>,
    screenshot: async (path) => {
      await page.screenshot({ path, fullPage: true });
    },
    close: () => browser.close(),
  };
};
