import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Where Playwright keeps its own download. Loaded late: the driver is large, and most machines have a browser. */
const playwrightChromium = (): string => {
  const { chromium } = createRequire(import.meta.url)('playwright') as typeof import('playwright');
  return chromium.executablePath();
};

/**
 * The Chromium that tests drive: the one named by `CHROMIUM_PATH`, else the system's, else Playwright's own.
 *
 * @returns its path, or `undefined` where there is none
 */
export const findChromium = (): string | undefined => {
  const named = process.env['CHROMIUM_PATH'] ?? '';
  const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = [named, ...system].find((path) => path !== '' && existsSync(path));
  if (found !== undefined) return found;
  const own = playwrightChromium();
  return existsSync(own) ? own : undefined;
};
