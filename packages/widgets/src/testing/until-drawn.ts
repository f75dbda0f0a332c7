import { allDrawn, drawnSoFar } from './in-page.ts';
import type { TestedPage } from './tested-page.ts';

/** Only ends what hangs: a machine under load draws late, and it is no fault of the page. */
const most = 2400;

/**
 * Waits until every widget of a page is drawn, and then until three looks in turn, two frames apart, find the same: first
 * they are drawn, then drawn for their width. A widget that says why it has nothing to show counts as drawn. Asked from
 * outside: a strict policy forbids a page to run a waiting expression itself.
 *
 * @throws Error after 2400 looks, two minutes or more, with the address of the page
 *
 * @example
 * await untilDrawn(page)
 */
export const untilDrawn = async (page: TestedPage): Promise<void> => {
  let looks = 0;
  const goOn = async (): Promise<void> => {
    looks += 1;
    if (looks > most) throw new Error(`not every widget of ${page.url()} was drawn in ${most} looks`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  while ((await page.evaluate(allDrawn)) !== true) await goOn();
  let [last, same]: readonly [unknown, number] = ['', 0];
  while (same < 2) {
    const now = await page.evaluate(drawnSoFar);
    [last, same] = [now, now === last ? same + 1 : 0];
    if (same < 2) await goOn();
  }
};
