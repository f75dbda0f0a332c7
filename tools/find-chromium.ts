import { existsSync } from 'node:fs';

/**
 * The Chromium that tests drive: the one named by `CHROMIUM_PATH`, else the system's. `undefined` leaves the choice to
 * Playwright's own download.
 */
export const findChromium = (): string | undefined =>
  [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
