import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { build, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseProgramme } from '@onemetre/core';
import { publishProgramme } from '@onemetre/exchange';
import { serveSite } from '../packages/portal/src/serve-site.ts';
import { findChromium } from '../tools/find-chromium.ts';
import { untilDrawn } from '../packages/widgets/src/testing/until-drawn.ts';
import { failureOf, installPacked } from './packed-packages.ts';

const home = fileURLToPath(new URL('../examples/', import.meta.url));
const names = readdirSync(home, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const typed = names.filter((name) => existsSync(join(home, name, 'tsconfig.json')));

let packed: ReturnType<typeof installPacked>;
let browser: Browser;
let plan: string;

beforeAll(async () => {
  packed = installPacked();
  browser = await chromium.launch({ executablePath: findChromium() ?? '' });
  const seed = new URL('../seeds/demo-district/plan-2021-2025.json', import.meta.url);
  const read = parseProgramme(JSON.parse(readFileSync(seed, 'utf8')));
  if (!read.ok) throw new Error('the demonstration district is not read');
  const published = await publishProgramme(read.programme);
  if (!published.ok) throw new Error('the demonstration district is not published');
  plan = published.json;
});

afterAll(async () => {
  await browser.close();
  rmSync(packed.project, { recursive: true, force: true });
});

/** Lays an example beside the packed packages; what it takes from others is linked beside them, as an install would. */
const laidOut = (name: string): string => {
  const folder = join(packed.project, 'examples', name);
  cpSync(join(home, name), folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  const others = join(home, name, 'node_modules');
  for (const entry of existsSync(others) ? globSync(['*', '@*/*'], { cwd: others }) : []) {
    if (entry.startsWith('@onemetre') || (entry.startsWith('@') && !entry.includes('/'))) continue;
    const place = join(packed.project, 'node_modules', entry);
    if (existsSync(place)) continue;
    mkdirSync(join(place, '..'), { recursive: true });
    symlinkSync(join(others, entry), place, 'junction');
  }
  return folder;
};

/** What is served of an example: its build where it has one, else itself with the script beside it. */
const finished = async (name: string): Promise<string> => {
  const folder = laidOut(name);
  if (existsSync(join(folder, 'tsconfig.json'))) {
    await build({ root: folder, base: './', logLevel: 'error', build: { outDir: 'site' } });
    return join(folder, 'site');
  }
  cpSync(join(packed.project, 'node_modules/@onemetre/widgets/dist/browser/onemetre.js'), join(folder, 'onemetre.js'));
  if (name === 'jquery')
    cpSync(join(home, 'jquery/node_modules/jquery/dist/jquery.min.js'), join(folder, 'jquery.min.js'));
  if (name === 'cms-article') {
    const [template, article] = ['template.html', 'article.html'].map((file) =>
      readFileSync(join(folder, file), 'utf8'),
    );
    writeFileSync(
      join(folder, 'index.html'),
      (template ?? '').replace('<!-- article -->', () => article ?? ''),
    );
  }
  return folder;
};

/** Under the strict policy, but for frameworks, which have policies of their own, and for what it forbids to frame. */
const served = async (folder: string): Promise<{ readonly address: string; readonly close: () => Promise<void> }> => {
  const outDir = basename(folder);
  if (outDir === 'site' || outDir === 'iframe') {
    const server = await preview({ root: join(folder, '..'), build: { outDir }, logLevel: 'error' });
    return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
  }
  const { server, address } = await serveSite(folder, 0);
  return { address, close: async () => void server.close() };
};

test('there is a folder for each way', () => {
  expect(names.length).toBeGreaterThanOrEqual(9);
  expect(typed.length).toBeGreaterThanOrEqual(4);
  const readme = readFileSync(join(home, 'README.md'), 'utf8');
  for (const name of names) expect(readme).toContain(`](${name}/`);
});

test.each(names)('%s has at most 40 lines of its own in each file', (name) => {
  for (const file of globSync('**/*.{html,js,ts,tsx,vue,svelte}', { cwd: join(home, name), exclude: ['node_modules'] }))
    expect(
      readFileSync(join(home, name, file), 'utf8')
        .trimEnd()
        .split('\n').length,
      file,
    ).toBeLessThanOrEqual(40);
});

test.each(typed)('%s is typed by the packed packages, and a wrong value is refused', (name) => {
  const folder = laidOut(name);
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const [program = '', ...args] = (scripts['types'] ?? '').split(' ');
  const command = join(home, name, 'node_modules/.bin', program);
  expect(failureOf(folder, command, args)).toBe('');
  for (const file of globSync('src/*.{tsx,vue,svelte}', { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace('density="compact"', 'density="small"'));
  }
  expect(failureOf(folder, command, args)).toContain('"small"');
});

test.each(names)('%s shows the figures of the file', async (name) => {
  const folder = await finished(name);
  writeFileSync(join(folder, 'plan.json'), plan);
  const { address, close } = await served(folder);
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    // A browser asks every site for its icon.
    const isFault = message.type() === 'error' && !message.location().url.endsWith('/favicon.ico');
    if (isFault) faults.push(message.text());
  });
  try {
    await page.goto(address);
    const frame = name === 'iframe' ? page.frames()[1] : page.mainFrame();
    if (frame === undefined) throw new Error('there is no frame');
    const { targets } = JSON.parse(plan) as { readonly targets: readonly { readonly origin: string }[] };
    const own = targets.filter(({ origin }) => origin === 'own').length;
    const textOf = (tag: string): Promise<string> =>
      frame.locator(tag).evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');
    await expect.poll(() => textOf('om-overview')).toMatch(new RegExp(`targets with a number\\s*${own}(?!\\d)`));
    await untilDrawn(frame);
    expect(await frame.locator('om-indicator-table').getByRole('row').count()).toBeGreaterThan(own);
    expect(faults).toEqual([]);
    if (name === 'iframe')
      await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(1000);
  } finally {
    await page.close();
    await close();
  }
});
