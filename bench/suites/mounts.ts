/** Fifty times two hundred cards put into a page and taken out again: what is left behind. */
import { bundlePage } from '../measure/bundle-page.ts';
import { mainThread } from '../measure/main-thread.ts';
import { openBrowser } from '../measure/open-browser.ts';
import { printTable } from '../measure/print-table.ts';
import { servePages } from '../measure/serve-pages.ts';

const variants = ['empty', 'raw-dom', 'lit-by-hand', 'chart-js', 'one-metre'] as const;
const warmUp = 5;
const cycles = 50;

const cycle = (times: number): string => `(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (let i = 0; i < ${times}; i += 1) {
    window.mount();
    await frame();
    window.unmount();
    await frame();
  }
})()`;

export const mounts = async (): Promise<void> => {
  const scripts = new Map<string, Uint8Array>();
  for (const name of variants) scripts.set(name, await bundlePage(`${name}.js`));
  const served = await servePages(scripts);
  const browser = await openBrowser();
  const rows: string[][] = [];
  try {
    for (const name of variants) {
      process.stderr.write(`  mounts: ${name}\n`);
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(`${served.address}/${name}/`);
      await page.waitForFunction('window.drawn === true');
      await page.evaluate('window.unmount()');
      // The first rounds fill caches that are meant to stay.
      await page.evaluate(cycle(warmUp));
      const before = await mainThread(session, true);
      await page.evaluate(cycle(cycles));
      const after = await mainThread(session, true);
      rows.push([
        name,
        String(after.nodes - before.nodes),
        String(after.listeners - before.listeners),
        ((after.heap - before.heap) / 1024 / cycles).toFixed(2),
      ]);
      await page.close();
    }
  } finally {
    await browser.close();
    served.close();
  }
  printTable(`Kept after ${cycles} mounts and unmounts of 200 cards`, [
    ['variant', 'DOM nodes', 'listeners', 'KB per cycle'],
    ...rows,
  ]);
};
