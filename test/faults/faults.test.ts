import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../tools/find-chromium.ts';
import { startFaultServer, type FaultServer } from './fault-server.ts';
import { faultsOf } from './faults.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const file = read('seeds/demo-district/plan-2021-2025.json');
const faults = faultsOf(file);
const item = (JSON.parse(file) as { indicators: { id: string }[] }).indicators[0]?.id as string;

const widget = `<om-indicator item="${item}">页面自己的文字</om-indicator>`;
/** The source under test, a widget inside it, one that reads for itself, and a neighbour with good data. */
const pageOf = (src: string): string => `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>t</title>
<script src="/onemetre.js"></script><main><h1>t</h1>
<om-programme id="tried" src="${src}">${widget}</om-programme>
<div id="alone">${widget.replace('item', `src="${src}" item`)}</div>
<om-programme id="neighbour" src="/data/good">${widget}</om-programme></main>`;

let browser: Browser;
let server: FaultServer;
let elsewhere: FaultServer;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  elsewhere = await startFaultServer({ '/data.json': ['application/json', file] }, {});
  const pages = Object.fromEntries(
    Object.keys(faults).map((name) => [`/${name}.html`, ['text/html', pageOf(`/data/${name}`)] as const]),
  );
  server = await startFaultServer(
    {
      ...pages,
      '/elsewhere.html': ['text/html', pageOf(`${elsewhere.origin}/data.json`)],
      '/nowhere.html': ['text/html', pageOf('http://127.0.0.1:1/data.json')],
      '/no-address.html': ['text/html', pageOf('http://[')],
      '/onemetre.js': ['text/javascript', read('packages/widgets/dist/browser/onemetre.js')],
      '/data/good': ['application/json', file],
    },
    faults,
  );
});

afterAll(async () => {
  await browser.close();
  await Promise.all([server.close(), elsewhere.close()]);
});

interface Seen {
  readonly tried: string;
  readonly alone: string;
  readonly neighbour: string;
  /** Whether both cards give the same figures; the ends of an axis stand only where there is room for them. */
  readonly same: boolean;
  readonly busy: boolean;
  readonly buttons: number;
  readonly ownText: boolean;
}

/** A script, because what it reads stands in shadow roots. */
const look = `(() => {
  const root = (selector) => document.querySelector(selector).shadowRoot;
  const text = (selector) => (root(selector)?.textContent ?? '').replace(/\\s+/g, ' ').trim();
  const figures = (selector) => [...(root(selector)?.querySelectorAll('[data-figure]:not([data-figure=axis])') ?? [])].map((found) => found.closest('svg') ? '' : found.textContent).join();
  const all = [...document.querySelectorAll('om-programme, om-indicator')];
  const drawn = all.every((element) => element.shadowRoot?.querySelector('.om'));
  const inside = document.querySelector('#tried om-indicator');
  return {
    tried: text('#tried'),
    alone: text('#alone om-indicator'),
    neighbour: text('#neighbour om-indicator'),
    same: figures('#alone om-indicator') !== '' && figures('#alone om-indicator') === figures('#neighbour om-indicator'),
    busy: !drawn || all.some((element) => element.shadowRoot?.querySelector('[aria-busy]')),
    buttons: root('#tried')?.querySelectorAll('.notice button').length ?? 0,
    ownText: inside.shadowRoot?.querySelector('slot:not([name])')?.assignedNodes().some((node) => node.textContent.includes('页面自己的文字')) ?? false,
  };
})()`;

/** Opens a page whose clock the test moves, and returns what it shows once nothing is being read any more. */
const open = async (name: string): Promise<{ page: Page; seen: Seen; errors: string[] }> => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.clock.install();
  await page.goto(`${server.origin}/${name}.html`);
  let seen = await page.evaluate<Seen>(look);
  // Five minutes of the page's time at most: whatever happens, by then the reader has been told.
  for (let turn = 0; seen.busy && turn < 40; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, turn < 10 ? 30 : 150));
    await page.clock.runFor(turn < 10 ? 1000 : 10_000);
    seen = await page.evaluate<Seen>(look);
  }
  return { page, seen, errors };
};

const check = async (name: string, told: string | null): Promise<void> => {
  const { page, seen, errors } = await open(name);
  expect(seen.busy, 'it ends').toBe(false);
  expect(errors).toEqual([]);
  expect(seen.neighbour).toContain('演示数据');
  if (told === null) {
    expect(seen.same, 'the figures are those of the neighbour').toBe(true);
  } else {
    expect(seen.tried).toContain(told);
    expect(seen.alone).toContain(told);
    expect(seen.alone).not.toContain('演示数据');
    expect(seen.ownText, 'the text of the page stays').toBe(true);
  }
  await page.close();
};

test.each(Object.keys(faults))('%s', async (name) => {
  const { told, requests, most = requests } = faults[name] as (typeof faults)[string];
  await check(name, told);
  expect(server.asked(`/data/${name}`)).toBeGreaterThanOrEqual(requests);
  expect(server.asked(`/data/${name}`)).toBeLessThanOrEqual(most);
});

test('another origin that does not allow it', async () => {
  await check('elsewhere', '没有读到数据');
  expect(elsewhere.asked('/data.json')).toBe(3);
});

test('a port where nobody listens', () => check('nowhere', '没有读到数据'));

test('an address that is none', () => check('no-address', '数据地址不对'));

test('the button tries again', async () => {
  const { page, seen } = await open('closed-at-once');
  expect(seen.buttons).toBe(1);
  const before = server.asked('/data/closed-at-once');
  await page.evaluate(`document.querySelector('#tried').shadowRoot.querySelector('.notice button').click()`);
  await expect.poll(() => server.asked('/data/closed-at-once')).toBeGreaterThan(before);
  await page.close();
});
