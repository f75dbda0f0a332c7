/**
 * Two hundred indicator cards on one page, from the first byte until the last card is drawn: work of the main thread and
 * memory; then the work of changing every value; then four times as many cards.
 */
import type { Browser } from 'playwright';
import { bundlePage } from '../measure/bundle-page.ts';
import { mainThread } from '../measure/main-thread.ts';
import { median } from '../measure/median.ts';
import { openBrowser } from '../measure/open-browser.ts';
import { printTable } from '../measure/print-table.ts';
import { ratioText } from '../measure/ratio-text.ts';
import { rotate } from '../measure/rotate.ts';
import { servePages } from '../measure/serve-pages.ts';

const variants = ['empty', 'raw-dom', 'lit-by-hand', 'chart-js', 'one-metre'] as const;
const reference = 'raw-dom';
/** Of twenty values each: more would not be read, for a programme holds 200,000 values at most. */
const many = 800;

type Variant = (typeof variants)[number];

interface Cost {
  readonly cpu: number;
  readonly memory: number;
  readonly change: number;
}

const open = async (browser: Browser, address: string): Promise<Cost> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.waitForFunction('window.drawn === true');
  const { cpu } = await mainThread(session, false);
  const memory = await page.evaluate(async () => {
    const measure = (performance as unknown as { measureUserAgentSpecificMemory(): Promise<{ bytes: number }> })
      .measureUserAgentSpecificMemory;
    return (await measure.call(performance)).bytes;
  });
  const before = await mainThread(session, false);
  await page.evaluate('window.change()');
  const after = await mainThread(session, false);
  await context.close();
  return { cpu, memory, change: after.cpu - before.cpu };
};

/** @param rounds how often each variant is opened in a fresh context; the order rotates */
export const cards = async (rounds: number): Promise<void> => {
  const scripts = new Map<string, Uint8Array>();
  for (const name of variants) scripts.set(name, await bundlePage(`${name}.js`));
  const served = await servePages(scripts);
  const browser = await openBrowser();
  const found = new Map<Variant, Cost[]>(variants.map((name) => [name, []]));
  const crowd: Cost[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      process.stderr.write(`\r  cards: round ${round + 1} of ${rounds} `);
      for (const name of rotate(variants, round))
        found.get(name)?.push(await open(browser, `${served.address}/${name}/`));
      crowd.push(await open(browser, `${served.address}/one-metre/?cards=${many}`));
    }
  } finally {
    process.stderr.write('\n');
    await browser.close();
    served.close();
  }
  // Less the empty page of the same round, then against the reference of the same round.
  const net = (name: Variant, part: keyof Cost): number[] =>
    (found.get(name) ?? []).map((one, round) => one[part] - (found.get('empty')?.[round]?.[part] ?? Number.NaN));
  const against = (name: Variant, other: Variant, part: keyof Cost): string =>
    ratioText(net(name, part).map((value, round) => value / (net(other, part)[round] ?? Number.NaN)));
  printTable(`200 cards, cold, and each value changed; ${rounds} rounds, median (span) of ratios within a round`, [
    [
      'variant',
      'CPU ms',
      'CPU ÷ raw DOM',
      'CPU ÷ Chart.js',
      'memory MB',
      'memory ÷ raw DOM',
      'change ms',
      'change ÷ raw DOM',
      'change ÷ Chart.js',
    ],
    ...variants
      .filter((name) => name !== 'empty')
      .map((name) => [
        name,
        median(net(name, 'cpu')).toFixed(0),
        against(name, reference, 'cpu'),
        against(name, 'chart-js', 'cpu'),
        (median(net(name, 'memory')) / 1e6).toFixed(2),
        against(name, reference, 'memory'),
        median(net(name, 'change')).toFixed(0),
        against(name, reference, 'change'),
        against(name, 'chart-js', 'change'),
      ]),
  ]);
  const few = net('one-metre', 'cpu');
  const empty = (round: number): number => found.get('empty')?.[round]?.cpu ?? Number.NaN;
  printTable(`${many} cards of One Metre ÷ 200`, [
    ['', 'CPU'],
    ['cold', ratioText(crowd.map(({ cpu }, round) => (cpu - empty(round)) / (few[round] ?? Number.NaN)))],
  ]);
};
