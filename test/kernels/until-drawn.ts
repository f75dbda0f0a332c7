import type { Page } from 'playwright';
import { allDrawn } from './read-figures.ts';

/** Waits for every widget of a page. Asked from outside: a strict policy forbids a page to run a waiting expression itself. */
export const untilDrawn = async (page: Page, patience = 20_000): Promise<void> => {
  const end = Date.now() + patience;
  while (!(await page.evaluate<boolean>(allDrawn))) {
    if (Date.now() > end) throw new Error(`not every widget of ${page.url()} was drawn within ${patience} ms`);
    await page.waitForTimeout(50);
  }
};
