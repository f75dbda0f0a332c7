import { readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../tools/find-chromium.ts';
import { readFigures } from '../../packages/widgets/src/testing/in-page.ts';
import { untilDrawn } from '../../packages/widgets/src/testing/until-drawn.ts';
import { startFaultServer, type FaultServer } from './fault-server.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const file = read('seeds/demo-district/plan-2021-2025.json');

const tags = [
  'om-overview',
  'om-indicator-table',
  'om-actions',
  'om-commitments',
  'om-timeline',
  'om-responsibility-matrix',
  'om-domains',
];
const items = (JSON.parse(file) as { indicators: { id: string }[] }).indicators
  .slice(0, 12)
  .map(({ id }) => `<om-indicator item="${id}"></om-indicator>`);

/** What pages do to the language before anybody else is there; each was common on portals, or is. */
const pages: Readonly<Record<string, string>> = {
  'an enumerable addition to every object': 'Object.prototype.extend = function () { return this; };',
  'other additions to every object':
    'Object.prototype.toJSONString = "x"; Object.prototype.each = 1; Object.prototype.title = { en: "wrong" }; Object.prototype.states = [1];',
  'additions to every list':
    'Array.prototype.remove = function (x) { return x; }; Array.prototype.contains = function () { return true; }; Array.prototype.first = 1;',
  'lists that print themselves': 'Array.prototype.toJSON = function () { return "[list]"; };',
  'an older bind':
    'Function.prototype.bind = function (self) { var f = this; return function () { return f.apply(self, arguments); }; };',
  'a fetch of its own':
    'var real = window.fetch; window.fetch = function () { window.fetched = (window.fetched || 0) + 1; return real.apply(window, arguments); };',
  'a fetch without a stream':
    'var real = window.fetch; window.fetch = function (url) { return real(url).then(function (r) { return r.arrayBuffer().then(function (b) { return { ok: r.ok, status: r.status, headers: r.headers, arrayBuffer: function () { return Promise.resolve(b); } }; }); }); };',
  'a JSON of its own':
    'var parse = JSON.parse; JSON.parse = function (text, reviver) { return parse(text, reviver || function (key, value) { return value; }); }; JSON.stringify = function () { return "x"; };',
  'another dollar and jQuery':
    'window.$ = window.jQuery = function () { return null; }; window.define = function () {}; window.define.amd = {};',
  'names of elements in its window':
    'document.addEventListener("DOMContentLoaded", function () { document.body.insertAdjacentHTML("afterbegin", "<form name=customElements></form><img name=fetch><a id=OneMetreData></a>"); });',
  'a sort that is not stable':
    'var sort = Array.prototype.sort; Array.prototype.sort = function (by) { this.reverse(); return sort.call(this, by); };',
};

/** Where a page has broken the language itself there may be no figures, but never others. */
const destroyed: Readonly<Record<string, string>> = {
  'a fetch that gives nothing': 'window.fetch = function () {};',
  'a fetch that throws': 'window.fetch = function () { throw new Error("no"); };',
  'a JSON that gives other data': 'JSON.parse = function () { return { schemaVersion: 1 }; };',
  'a fetch that gives a word': 'window.fetch = function () { return Promise.resolve("data"); };',
};

const pageOf = (script: string): string => `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>t</title>
<script>${script}</script><script src="/onemetre.js"></script>
<om-programme src="/data.json">${[...tags.map((tag) => `<${tag}></${tag}>`), ...items].join('')}</om-programme><p id="end">后</p>`;

let browser: Browser;
let server: FaultServer;
let plain: { figures: string[] } | undefined;

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const all = { plain: '', ...pages, ...destroyed };
  server = await startFaultServer(
    {
      ...Object.fromEntries(
        Object.values(all).map((script, index) => [`/${index}.html`, ['text/html', pageOf(script)] as const]),
      ),
      '/onemetre.js': ['text/javascript', read('packages/widgets/dist/browser/onemetre.js')],
      '/data.json': ['application/json', file],
    },
    {},
  );
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = async (index: number) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return { page, errors, address: `${server.origin}/${index}.html` };
};

const figuresOf = async (index: number): Promise<{ figures: string[]; errors: string[] }> => {
  const { page, errors, address } = await open(index);
  await page.goto(address);
  await untilDrawn(page);
  let figures: string[] = [];
  // Once measured, widgets are drawn for their width.
  await expect
    .poll(
      async () => {
        const before = figures;
        figures = await page.evaluate<string[]>(readFigures);
        return figures.join('\n') === before.join('\n');
      },
      { interval: 300 },
    )
    .toBe(true);
  await page.close();
  return { figures, errors };
};

test.each(Object.keys(pages).map((name, index) => [name, index + 1] as const))(
  'a page with %s shows the same figures',
  async (_name, index) => {
    plain ??= await figuresOf(0);
    const { figures, errors } = await figuresOf(index);
    expect(plain.figures.length).toBeGreaterThan(300);
    expect(errors).toEqual([]);
    expect(figures).toEqual(plain.figures);
  },
);

test.each(Object.keys(destroyed).map((name, index) => [name, index + 1 + Object.keys(pages).length] as const))(
  'a page with %s is told so, and shows no figure',
  async (_name, index) => {
    const { page, errors, address } = await open(index);
    await page.clock.install();
    await page.goto(address);
    const told = `document.querySelector('om-programme').shadowRoot?.querySelector('.notice')?.textContent ?? ''`;
    for (let turn = 0; (await page.evaluate<string>(told)) === '' && turn < 40; turn += 1) {
      await page.clock.runFor(2000);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    expect(await page.evaluate<string>(told)).toMatch(/没有读到数据|数据文件有误/);
    expect(await page.evaluate<string[]>(readFigures)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  },
);
