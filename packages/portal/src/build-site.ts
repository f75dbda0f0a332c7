import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateProgramme, type Programme } from '@onemetre/core';
import { locales, type Locale } from '@onemetre/scenes';
import { publishProgramme, readProgrammeFile } from '@onemetre/exchange';
import { packFiles } from './pack-files.ts';
import { pageFile, pageHtml } from './page-html.ts';
import { pages, type Page } from './pages.ts';
import { siteNames } from './page-words.ts';
import { siteFiles } from './site-files.ts';
import { siteName } from './site-name.ts';
import { siteWords } from './site-words.ts';

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));
const assets = fileURLToPath(new URL('../public', import.meta.url));
const bundle = fileURLToPath(new URL('../../widgets/dist/browser/onemetre.js', import.meta.url));

const publishSeed = async (seed: string, out: string): Promise<Programme> => {
  const read = readProgrammeFile(await readFile(join(seeds, seed)), { file: seed });
  if (!read.ok)
    throw new Error(`buildSite requires a programme without errors, got ${JSON.stringify(read.issues.slice(0, 5))}`);
  const published = await publishProgramme(read.programme);
  if (!published.ok)
    throw new Error(
      `buildSite requires a programme fit to publish, got ${JSON.stringify(published.issues.slice(0, 5))}`,
    );
  const { programme, json, js } = published;
  await writeFile(join(out, `data/${programme.id}.json`), json);
  await writeFile(join(out, `data/${programme.id}.js`), js);
  return programme;
};

/**
 * Builds the portal into a folder: published data (`.json` and `.js`), the site of the plan with its front page and a page
 * for each of its items, the outline and the demonstration as sites in folders of their own, one whole page per programme
 * and language, styles and the self-contained script.
 *
 * @throws Error when a seed cannot be published, with every reason
 */
export const buildSite = async (out: string): Promise<void> => {
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, 'data'), { recursive: true });
  await cp(assets, join(out, 'assets'), { recursive: true });
  await cp(bundle, join(out, 'assets/onemetre.js'));
  const published = new Map<Page, Programme>();
  for (const page of pages) published.set(page, await publishSeed(page.seed, out));
  for (const [page, programme] of published) {
    const evaluation = programme.asOf === undefined ? null : evaluateProgramme(programme, { asOf: programme.asOf });
    const before = programme.edition?.continues?.programme;
    const earlier = [...published.values()].find(({ id }) => id === before);
    const hash = programme.stamp?.hash ?? '';
    for (const locale of locales) {
      const html = pageHtml({ page, programme, evaluation, locale, hash, earlier });
      await writeFile(join(out, pageFile(page.slug, locale)), html);
    }
  }
  for (const [page, programme] of published) if (page.site !== undefined) await writeSite(page, programme, out);
  await packFiles(out);
};

/** The site of one programme: the portal itself, or a folder of it with all that it needs, as a district would write it. */
async function writeSite(
  { site: folder = '.', slug, profile }: Page,
  programme: Programme,
  out: string,
): Promise<void> {
  const to = join(out, folder);
  const isPortal = folder === '.';
  const root = isPortal ? '' : '../';
  const name = isPortal ? siteNames : inEach((locale) => siteName(programme, locale));
  const whole = { slug: `${root}${slug}`, title: inEach((locale) => siteWords[locale].whole) };
  const others = pages.filter((page) => page.slug !== slug).map((page) => ({ slug: frontOf(page), title: page.menu }));
  const more = isPortal ? [whole, ...others] : [whole, { slug: `${root}index`, title: siteNames }];
  const evaluation = programme.asOf === undefined ? null : evaluateProgramme(programme, { asOf: programme.asOf });
  for (const { file, content } of siteFiles({ programme, evaluation, profile, name, more })) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await writeFile(join(to, file), content());
  }
  if (isPortal) return;
  for (const file of ['assets/onemetre.js', `data/${programme.id}.json`, `data/${programme.id}.js`]) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await cp(join(out, file), join(to, file));
  }
}

const inEach = (say: (locale: Locale) => string): Readonly<Record<Locale, string>> =>
  Object.fromEntries(locales.map((locale) => [locale, say(locale)])) as Record<Locale, string>;

const frontOf = ({ site, slug }: Page): string => (site === undefined || site === '.' ? slug : `${site}/index`);
