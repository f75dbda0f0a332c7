import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { evaluateProgramme, parseProgramme, type Programme } from '@onemetre/core';
import { answerOf } from '@onemetre/scenes/views';
import { expect, test } from 'vitest';
import { siteFiles } from './site-files.ts';
import { siteScene, type Site } from './site-page.ts';
import type { SiteSettings } from './site-settings.ts';

const read = (seed: string): Programme => {
  const parsed = parseProgramme(JSON.parse(readFileSync(new URL(`../../../seeds/${seed}`, import.meta.url), 'utf8')));
  if (!parsed.ok) throw new Error(`${seed} is faulty`);
  return parsed.programme;
};

const siteOf = (programme: Programme): Site => ({
  programme,
  evaluation: programme.asOf === undefined ? null : evaluateProgramme(programme, { asOf: programme.asOf }),
  profile: programme.profile ?? 'judged',
  name: { 'zh-Hans': '示例', en: 'Example' },
});

const filesOf = (site: Site): ReadonlyMap<string, string> =>
  new Map(siteFiles(site).map(({ file, content }) => [file, content()]));

const links = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:a|link)[^>]* href="([^"]*)"/g)].flatMap(([, href = '']) =>
    /^(?:https?:|mailto:|tel:)/.test(href) || /\.(?:json|js)$/.test(href) ? [] : [href],
  );

test.each(['xiqing/programme.json', 'demo-district/plan-2021-2025.json', 'national-children/outline-2021-2030.json'])(
  'every link of every page leads to a page that is there, and to a place in it: %s',
  (seed) => {
    const files = filesOf(siteOf(read(seed)));
    const broken: string[] = [];
    for (const [file, html] of files)
      for (const href of file.endsWith('.html') ? links(html) : []) {
        const [path = '', place] = href.split('#');
        const target = path === '' ? file : posix.join(posix.dirname(file), path);
        const found = files.get(target);
        if (found === undefined || (place !== undefined && !found.includes(`id="${place}"`)))
          broken.push(`${file}: ${href}`);
      }
    expect(broken).toEqual([]);
  },
);

test('each number of the answer leads to as many lines as it counts', () => {
  const site = siteOf(read('xiqing/programme.json'));
  const html = filesOf(site).get('targets.html') ?? '';
  const parts = answerOf(siteScene(site, 'zh-Hans'))?.parts ?? [];
  expect(parts.length).toBeGreaterThan(1);
  for (const { part, ids } of parts) {
    const [, section = ''] = html.split(`<section id="${part}">`);
    expect(section.split('</section>')[0]?.match(/<li>/g)).toHaveLength(ids.length);
  }
});

test('every indicator stands in the list of what is measured, once counted or not', () => {
  const { programme, ...site } = siteOf(read('national-children/outline-2021-2030.json'));
  const html = filesOf({ ...site, programme }).get('targets.html') ?? '';
  expect(programme.indicators.filter(({ id }) => !html.includes(`href="items/${id}.html"`))).toEqual([]);
  expect(html).toContain('<section id="others">');
});

test('a text of the data or of the settings can end no element', () => {
  const programme = read('xiqing/programme.json');
  const evil = '</script></title>"><script>alert(1)</script>';
  const title = { 'zh-Hans': evil };
  const small = { ...programme, title, shortTitle: title, publisher: title, domains: [], actions: [] };
  const settings: SiteSettings = {
    footer: [evil],
    logo: evil,
    report: evil,
    address: evil,
    meta: { ColumnName: evil },
  };
  const name = { 'zh-Hans': evil, en: evil };
  for (const [file, text] of filesOf({ ...siteOf(small), name, settings }))
    expect(text.includes('<script>alert'), file).toBe(false);
});

test('what a district sets stands on every page: name, logo, foot, colour, a place to report mistakes, tags', () => {
  const settings: SiteSettings = {
    colour: '#FFCC00',
    logo: 'assets/logo.svg',
    footer: ['主办单位：某区妇儿工委办', '电话：12345'],
    address: 'https://www.example.gov.cn/children/',
    report: 'mailto:mistakes@example.gov.cn',
    meta: { SiteName: '某区人民政府', ColumnName: '儿童友好' },
  };
  const files = filesOf({ ...siteOf(read('xiqing/programme.json')), settings });
  for (const page of ['index.html', 'items/nursery-places-per-1000.en.html'])
    for (const words of [
      'assets/logo.svg" alt=""',
      '主办单位：某区妇儿工委办',
      'href="mailto:mistakes@example.gov.cn"',
      '<meta name="SiteName" content="某区人民政府">',
      '<meta name="ColumnName" content="儿童友好">',
      `<link rel="canonical" href="https://www.example.gov.cn/children/${page}">`,
      'hreflang="en" href="https://www.example.gov.cn/children/',
    ])
      expect(files.get(page), page).toContain(words);
  // Text in this yellow could not be read on white.
  expect(files.get('assets/site.css')).toContain('--link: #8f7200;');
  expect(files.get('assets/site.css')).toContain('--link: #ffcc00;');
  expect(files.get('index.html')).toMatch(/<meta name="Description" content="方案写了.*22/);
});

test('the site map names every page once, with what it is in the other languages; without an address there is none', () => {
  const site = siteOf(read('xiqing/programme.json'));
  const files = filesOf({ ...site, settings: { address: 'https://www.example.gov.cn/children/' } });
  const pages = [...files.keys()].filter((file) => file.endsWith('.html'));
  const map = files.get('sitemap.xml') ?? '';
  const named = [...map.matchAll(/<loc>https:\/\/www\.example\.gov\.cn\/children\/([^<]*)<\/loc>/g)].map(
    ([, file]) => file,
  );
  expect(named.sort()).toEqual(pages.sort());
  expect(map.match(/hreflang="en"/g)).toHaveLength(pages.length);
  expect(filesOf(site).has('sitemap.xml')).toBe(false);
});
