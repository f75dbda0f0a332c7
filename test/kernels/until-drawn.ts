import type { Frame, Page } from 'playwright';
import { allDrawn } from './read-figures.ts';

/** Only ends what hangs: a machine under load draws late, and it is no fault of the page. */
const hang = 120_000;

/** Two frames later: how much every widget has drawn, and how high it stands. */
const drawnSoFar = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(
  Array.prototype.filter.call(document.querySelectorAll('*'), (element) => element.shadowRoot).map((element) =>
    element.shadowRoot.innerHTML.length + ':' + element.getBoundingClientRect().height).join(' ')))))`;

/**
 * Waits until every widget of a page is drawn, and then until three looks in turn, two frames apart, find the same: first
 * they are drawn, then drawn for their width. Asked from outside: a strict policy forbids a page to run a waiting
 * expression itself.
 */
export const untilDrawn = async (page: Frame | Page): Promise<void> => {
  const end = Date.now() + hang;
  const goOn = (): void => {
    if (Date.now() > end) throw new Error(`not every widget of ${page.url()} was drawn within ${hang} ms`);
  };
  for (; !(await page.evaluate<boolean>(allDrawn)); goOn()) await page.waitForTimeout(50);
  let [last, same] = ['', 0];
  for (; same < 2; goOn()) {
    const now = await page.evaluate<string>(drawnSoFar);
    same = now === last ? same + 1 : 0;
    last = now;
  }
};
