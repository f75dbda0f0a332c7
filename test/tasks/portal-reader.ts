import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Locator, type Page } from 'playwright';
import { buildSite } from '../../packages/portal/src/build-site.ts';
import { serveSite } from '../../packages/portal/src/serve-site.ts';
import { findChromium } from '../../tools/find-chromium.ts';
import { untilDrawn } from '../../packages/widgets/src/testing/until-drawn.ts';

/** Where the pictures of a walk are kept, for people to look at; not in version control. */
const shots = fileURLToPath(new URL('../../reports/tasks/', import.meta.url));

/** Somebody who reads the portal: what is in view, and how often something has been pressed to see it. */
export interface Reader {
  readonly page: Page;
  /** What stands within the window as it is, in words. */
  readonly inView: (within: Locator) => Promise<string>;
  /** Presses something that is in view. */
  readonly press: (what: Locator) => Promise<void>;
  readonly pressed: () => number;
  /** Keeps a picture of what is seen now. */
  readonly keep: (name: string) => Promise<void>;
}

export interface Portal {
  readonly open: (path: string, size?: { readonly width: number; readonly height: number }) => Promise<Reader>;
  readonly close: () => Promise<void>;
}

/** The words of a widget that are drawn within the window. Runs in the page, so it uses nothing from outside itself. */
const wordsInView = (element: Element): string => {
  const words: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      const text = (node.nodeValue ?? '').trim();
      if (text === '') return;
      const range = document.createRange();
      range.selectNodeContents(node);
      const seen = [...range.getClientRects()].some(
        ({ width, height, top, bottom, left, right }) =>
          width > 1 && height > 1 && top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth,
      );
      if (seen) words.push(text);
      return;
    }
    if (!(node instanceof Element)) return;
    (node.shadowRoot ?? node).childNodes.forEach(visit);
    if (node instanceof HTMLSlotElement) node.assignedNodes().forEach(visit);
  };
  visit(element);
  return words.join(' ');
};

/** Builds the portal as `npm start` does, serves it, and lets readers in. */
export const openPortal = async (): Promise<Portal> => {
  const site = mkdtempSync(join(tmpdir(), 'onemetre-tasks-'));
  await buildSite(site);
  const { server, address } = await serveSite(site, 0);
  const executablePath = findChromium();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  mkdirSync(shots, { recursive: true });
  let last: Page | undefined;
  return {
    open: async (path, viewport = { width: 1280, height: 900 }) => {
      await last?.close();
      const page = await browser.newPage({ viewport });
      last = page;
      await page.goto(address + path);
      await untilDrawn(page);
      let count = 0;
      return {
        page,
        inView: (within) => within.evaluate(wordsInView),
        press: async (what) => {
          await what.click();
          count += 1;
        },
        pressed: () => count,
        keep: async (name) => {
          await page.screenshot({ path: join(shots, `${name}.png`) });
        },
      };
    },
    close: async () => {
      await browser.close();
      server.close();
      rmSync(site, { recursive: true, force: true });
    },
  };
};
