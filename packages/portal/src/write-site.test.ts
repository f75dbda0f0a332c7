import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { evaluateProgramme, parseProgramme, type Programme } from '@onemetre/core';
import { answerOf } from '@onemetre/scenes/views';
import { afterAll, expect, test } from 'vitest';
import { siteScene, type Site } from './site-page.ts';
import { writeSite } from './write-site.ts';

const out = mkdtempSync(join(tmpdir(), 'onemetre-site-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

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

const pageOf = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

const links = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:a|link)[^>]* href="([^"]*)"/g)].flatMap(([, href = '']) =>
    /^(?:https?:|mailto:|tel:)/.test(href) || /\.(?:css|svg|json|js)$/.test(href) ? [] : [href],
  );

test.each(['xiqing/programme.json', 'demo-district/plan-2021-2025.json'])(
  'every link of every page leads to a page that is there, and to a place in it: %s',
  async (seed) => {
    const folder = join(out, seed.replace(/\W/g, '-'));
    const told: number[] = [];
    const files = await writeSite(siteOf(read(seed)), folder, (done, all) => told.push(done / all));
    expect(told[told.length - 1]).toBe(1);
    const pages = new Map(files.map((file) => [file, pageOf(folder, file)]));
    const broken: string[] = [];
    for (const [file, html] of pages)
      for (const href of links(html)) {
        const [path = '', place] = href.split('#');
        const target = path === '' ? file : join(dirname(file), path);
        const found = pages.get(target);
        if (found === undefined || (place !== undefined && !found.includes(`id="${place}"`)))
          broken.push(`${file}: ${href}`);
      }
    expect(broken).toEqual([]);
  },
  60_000,
);

test('each number of the answer leads to as many lines as it counts', async () => {
  const site = siteOf(read('xiqing/programme.json'));
  const folder = join(out, 'counts');
  await writeSite(site, folder);
  const html = pageOf(folder, 'targets.html');
  const parts = answerOf(siteScene(site, 'zh-Hans'))?.parts ?? [];
  expect(parts.length).toBeGreaterThan(1);
  for (const { part, ids } of parts) {
    const [, section = ''] = html.split(`<section id="${part}">`);
    expect(section.split('</section>')[0]?.match(/<li>/g)).toHaveLength(ids.length);
  }
});

test('a text of the data can end no element', async () => {
  const programme = read('xiqing/programme.json');
  const title = { 'zh-Hans': '</script><script>alert(1)</script>' };
  const folder = join(out, 'hostile');
  await writeSite(
    siteOf({ ...programme, title, shortTitle: title, domains: programme.domains.slice(0, 0), actions: [] }),
    folder,
  );
  expect(pageOf(folder, 'index.html')).not.toContain('<script>alert');
});
