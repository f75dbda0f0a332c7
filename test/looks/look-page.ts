import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { widgetNeeds, widgetStateArgs } from '../../stories/widget-states.ts';
import { findChromium } from '../../tools/find-chromium.ts';
import { drawInPage } from './draw-in-page.ts';
import type { Look } from './look.ts';

const bundle = fileURLToPath(new URL('../../packages/widgets/dist/browser/onemetre.js', import.meta.url));
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const frame = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>One Metre</title>
<meta name="viewport" content="width=device-width"><style>body{margin:0;padding:0 8px;font-family:sans-serif}</style><main></main></html>`;

/** Served by the driver itself: nothing leaves this machine. */
const origin = 'http://looks.test/';

/** What is set on a widget in each state; one that loads waits for an answer that does not come. */
const states = { ...widgetStateArgs, loading: { src: `${origin}never.json` } };

/** A page in which one widget after the other is drawn. */
export interface LookPage {
  readonly page: Page;
  readonly version: string;
  /** Draws one widget alone, with all that opens opened, and waits until it stands. */
  readonly draw: (
    look: Look,
    more?: { readonly selectable?: boolean; readonly closed?: boolean; readonly item?: string },
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the page with the built file, as a district would serve it. */
export const openLookPage = async (): Promise<LookPage> => {
  const executablePath = findChromium();
  const browser: Browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.route(`${origin}**`, (route) =>
    route.request().url() === origin
      ? route.fulfill({ contentType: 'text/html', body: frame })
      : // Held, until the page closes.
        new Promise<void>(() => undefined),
  );
  await page.goto(origin);
  await page.addScriptTag({ content: readFileSync(axe, 'utf8') });
  await page.addScriptTag({ content: readFileSync(bundle, 'utf8') });
  await page.evaluate((known) => Object.assign(window, { known }), { states, needs: widgetNeeds });
  return {
    page,
    version: browser.version(),
    draw: async (look, more = {}) => {
      await page.setViewportSize({ width: look.width, height: 900 });
      await page.emulateMedia({ forcedColors: look.theme === 'forced' ? 'active' : 'none' });
      await page.evaluate(drawInPage, { ...look, selectable: false, closed: false, ...more });
    },
    close: () => browser.close(),
  };
};
