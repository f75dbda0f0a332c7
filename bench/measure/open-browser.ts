import { chromium, type Browser } from 'playwright';
import { findChromium } from '../../tools/find-chromium.ts';

/** Today's Chromium, quiet, and willing to say at once how much memory a page holds. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-gpu',
      '--enable-blink-features=ForceEagerMeasureMemory',
      '--js-flags=--expose-gc',
    ],
  });
};
