import { statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { evaluateProgramme, type Programme } from '@onemetre/core';
import { printable } from '@onemetre/core/issues';
import { publishProgramme, scriptForm } from '@onemetre/exchange';
import { legibleColour, siteFiles, siteName, type Site, type SiteSettings } from '@onemetre/portal/site';
import { locales, type Locale } from '@onemetre/scenes';
import { Command } from 'commander';
import { checkFile } from '../check-file.ts';
import { complain } from '../complain.ts';
import { dataFiles } from '../data-files.ts';
import { exitCodes } from '../exit-codes.ts';
import { fileBytes } from '../file-bytes.ts';
import { jsonText } from '../json-text.ts';
import { kitScripts } from '../kit-scripts.ts';
import { issueData, issueLines } from '../print-issues.ts';
import { metaOf } from '../publish-options.ts';
import { releaseWords } from '../release-words.ts';
import { several } from '../several.ts';
import { siteWords } from '../site-words.ts';
import { Refusal } from '../with-programme.ts';
import type { Words } from '../words.ts';
import { writeOrRefuse } from '../write-or-refuse.ts';

interface Options {
  readonly out: string;
  readonly title?: readonly string[];
  readonly colour?: string;
  readonly logo?: string;
  readonly footer?: readonly string[];
  readonly address?: string;
  readonly report?: string;
  readonly meta?: readonly string[];
  readonly json?: boolean;
}

interface Published {
  readonly file: string;
  readonly programme: Programme;
  readonly json: string;
}

/** `onemetre site RELEASE --out FOLDER` */
export const siteCommand = (say: Words): Command => {
  const words = siteWords(say.locale);
  return new Command('site')
    .description(words.site)
    .usage(`<release> --out <folder> ${say.options}`)
    .argument('<release>', words.siteSource)
    .requiredOption('--out <folder>', words.siteFolder)
    .option('--title <name>', words.siteTitle, several)
    .option('--colour <colour>', words.colour)
    .option('--logo <picture>', words.logo)
    .option('--footer <line>', words.footer, several)
    .option('--address <address>', words.address)
    .option('--report <address>', words.report)
    .option('--meta <tag>', releaseWords(say.locale).meta, several)
    .option('--json', say.json)
    .action(async (release: string, options: Options) => {
      try {
        await writeSite(release, options, say);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        complain([error.message], exitCodes.unusable);
      }
    });
};

async function writeSite(release: string, options: Options, say: Words): Promise<void> {
  const words = siteWords(say.locale);
  const logo = options.logo === undefined ? undefined : logoOf(options.logo, say);
  const settings = settingsOf(options, logo?.file, say);
  const published = await publishedIn(release, say);
  if (published === null) return;
  const { file, programme, json } = published;
  const { asOf, profile = 'judged' } = programme;
  const site: Site = {
    programme,
    evaluation: asOf === undefined ? null : evaluateProgramme(programme, { asOf }),
    profile,
    name: namesOf(options.title ?? [], programme),
    settings,
  };
  const files = new Map<string, string | Uint8Array>([
    [`data/${programme.id}.json`, json],
    [`data/${programme.id}.js`, scriptForm(programme.id, json.trimEnd())],
    ...[...kitScripts()].map(([name, bytes]) => [`assets/${name}`, bytes] as const),
    ...(logo === undefined ? [] : [[logo.file, logo.bytes] as const]),
    ...pagesOf(site, say),
  ]);
  const written = writeOrRefuse(options.out, files, file, say);
  const shade = options.colour === undefined ? undefined : legibleColour(options.colour, '#ffffff');
  const isShaded = shade !== undefined && shade !== options.colour?.toLowerCase();
  if (options.json) {
    const data = { folder: options.out, hash: programme.stamp?.hash ?? null, colour: shade, files: written };
    process.stdout.write(`${jsonText(data)}\n`);
    return;
  }
  if (isShaded) process.stderr.write(`${words.shaded(printable(options.colour ?? ''), shade)}\n`);
  process.stdout.write(`${words.wroteSite(printable(options.out), written.length)}\n`);
}

/** What is published: of a folder its one data file; a public file that was never stamped is stamped. */
async function publishedIn(release: string, say: Words): Promise<Published | null> {
  const { severalReleases } = siteWords(say.locale);
  const isFolder = statSync(release, { throwIfNoEntry: false })?.isDirectory() === true;
  const names = isFolder ? dataFiles(release, say) : [];
  if (names.length > 1) throw new Refusal(severalReleases(printable(release), names.map(printable).join(', ')));
  const file = isFolder ? join(release, names[0] as string) : release;
  const { outcome, programme, issues } = checkFile(file);
  if (programme === undefined) {
    complain(issueLines(issues, say), exitCodes[outcome], { issues: issueData(issues, say) });
    return null;
  }
  if (programme.release !== 'public') throw new Refusal(releaseWords(say.locale).snapshotInternal);
  if (programme.stamp !== undefined) return { file, programme, json: `${JSON.stringify(programme)}\n` };
  const stamped = await publishProgramme(programme);
  if (stamped.ok) return { file, programme: stamped.programme, json: stamped.json };
  const found = stamped.issues.map((issue) => ({ ...issue, file }));
  complain(issueLines(found, say), exitCodes.faulty, { issues: issueData(found, say) });
  return null;
}

/** The pages, while whoever waits at a terminal sees how far it is. */
function* pagesOf(site: Site, say: Words): Generator<readonly [string, string]> {
  const pages = siteFiles(site);
  const { madePages } = siteWords(say.locale);
  for (const [at, { file, content }] of pages.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\r${madePages(at + 1, pages.length)}`);
    yield [file, content()];
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}

/** What the site is called in each language: as the call says, else as the plan is. */
function namesOf(titles: readonly string[], programme: Programme): Readonly<Record<Locale, string>> {
  const given = new Map(
    titles.map((one) => {
      const [, tag, name = ''] = /^(zh|zh-Hans|en)=(.+)$/su.exec(one) ?? [];
      return [tag === undefined ? '' : tag.slice(0, 2), tag === undefined ? one : name] as const;
    }),
  );
  const nameIn = (locale: Locale): string =>
    given.get(locale.slice(0, 2)) ?? given.get('') ?? siteName(programme, locale);
  return Object.fromEntries(locales.map((locale) => [locale, nameIn(locale)])) as Record<Locale, string>;
}

function settingsOf(options: Options, logo: string | undefined, say: Words): SiteSettings {
  const { colour, footer, address, report } = options;
  const { badColour, badAddress, badReport } = siteWords(say.locale);
  if (colour !== undefined && !/^#[0-9a-f]{6}$/i.test(colour)) throw new Refusal(badColour(printable(colour)));
  if (address !== undefined && !/^https?:\/\/[^\s?#]+$/i.test(address))
    throw new Refusal(badAddress(printable(address)));
  if (report !== undefined && !/^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(report))
    throw new Refusal(badReport(printable(report)));
  return {
    colour,
    logo,
    footer,
    report,
    address: address === undefined || address.endsWith('/') ? address : `${address}/`,
    meta: metaOf(options, say),
  };
}

/** No larger than this: it is fetched with the first page. */
const largestLogo = 1_000_000;

function logoOf(picture: string, say: Words): { readonly file: string; readonly bytes: Uint8Array } {
  const end = extname(picture).toLowerCase();
  const read = fileBytes(picture, largestLogo);
  if (!read.ok || !['.svg', '.png', '.jpg', '.jpeg', '.gif'].includes(end))
    throw new Refusal(siteWords(say.locale).badLogo(printable(picture)));
  return { file: `assets/logo${end}`, bytes: read.bytes };
}
