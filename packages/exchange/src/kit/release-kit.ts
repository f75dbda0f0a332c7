import { evaluateProgramme, evaluationToJson, type Programme } from '@onemetre/core';
import { localeOf, locales, type Locale } from '@onemetre/scenes';
import { escapeHtml } from '@onemetre/scenes/views';
import { bytesHash } from '../bytes-hash.ts';
import { scriptForm } from '../script-form.ts';
import { tidyFiles } from '../tidy/tidy-files.ts';
import { fileUrl } from './file-url.ts';
import { hasOwnName } from './has-own-name.ts';
import type { KitContent, KitInput } from './kit-content.ts';
import { kitFragments } from './kit-fragments.ts';
import { kitGuide } from './kit-guide.ts';
import { kitPolicy } from './kit-policy.ts';
import { kitSnippets } from './kit-snippets.ts';
import { kitStyle } from './kit-style.ts';
import { kitWords } from './kit-words.ts';
import { siteMetaNames } from './meta-tags.ts';
import { pageHead } from './page-head.ts';
import { printPage } from './print-page.ts';
import { sealFiles } from './seal-files.ts';
import { wholePage } from './whole-page.ts';

/**
 * A release as a folder that needs no further word: the data in both forms, the scripts, pages that open on a double click and
 * for a server, articles for a CMS, tables, a page for printing, what each file is for, checksums, and all of it in one zip.
 * The same input gives the same bytes.
 *
 * @returns the files by their paths in the folder, `/` between
 * @throws RangeError where the programme is no release, another file of the folder has the name of its data, or a tag is not the
 * site's to say
 */
export async function releaseKit(input: KitInput): Promise<ReadonlyMap<string, Uint8Array>> {
  const { programme, scripts, beside, meta = {} } = input;
  if (programme.release !== 'public' || programme.stamp === undefined)
    throw new RangeError('releaseKit requires a published programme, got one without a stamp');
  if (!hasOwnName(programme.id))
    throw new RangeError(`releaseKit requires an id that no other file has, got ${programme.id}`);
  const languages = languagesOf(programme);
  const json = JSON.stringify(programme);
  const script = scripts.get('onemetre.js');
  if (script === undefined) throw new RangeError('releaseKit requires the script onemetre.js, got none');
  const integrity = await integrityOf(script);
  const unknown = Object.keys(meta).find((name) => !siteMetaNames.some((known) => known === name));
  if (unknown !== undefined)
    throw new RangeError(`releaseKit requires tags that the site alone can say, got ${unknown}`);
  const files = new Map<string, string | Uint8Array>([
    [`${programme.id}.json`, `${json}\n`],
    [`${programme.id}.js`, scriptForm(programme.id, json)],
    ...(beside ?? []),
    ...scripts,
    ['page.css', kitStyle],
    ['site.json', siteFile(meta)],
  ]);
  for (const locale of languages) {
    const content: KitContent = {
      ...input,
      locale,
      languages,
      fragments: kitFragments(input.staticForm, locale),
      integrity,
    };
    const { files: names } = kitWords[locale];
    files.set(names.sample, kitPage(content, 'folder'));
    files.set(names.server, kitPage(content, 'server'));
    files.set(names.print, printPage(content));
    files.set(names.snippets, kitSnippets(content));
    for (const { file, html } of content.fragments) files.set(file, `${html}\n`);
    files.set(names.guide, kitGuide(content));
  }
  for (const [name, content] of await tablesOf(programme, languages)) files.set(`tables/${name}`, content);
  return sealFiles(programme.id, files);
}

/** What the site said of itself, in one order: from it the pages can be made again. */
function siteFile(meta: Readonly<Record<string, string>>): string {
  const given = siteMetaNames.flatMap((name) => (meta[name] === undefined ? [] : [[name, meta[name]]]));
  return `${JSON.stringify(Object.fromEntries(given))}\n`;
}

/** The languages in which the library has words and the programme has texts; its first one prevails. */
function languagesOf({ languages }: Programme): readonly Locale[] {
  const first = localeOf(languages[0] ?? '', languages);
  return [first, ...locales.filter((locale) => locale !== first && languages.some((tag) => localeOf(tag) === locale))];
}

async function tablesOf(
  programme: Programme,
  [locale = 'en']: readonly Locale[],
): Promise<Iterable<readonly [string, string | Uint8Array]>> {
  const { asOf, stamp } = programme;
  if (asOf === undefined) return [];
  const of = { file: { name: `${programme.id}.json`, ...(stamp && { hash: stamp.hash }) } };
  const evaluation = evaluationToJson(evaluateProgramme(programme, { asOf }), programme, of);
  return tidyFiles([{ programme, evaluation }], locale);
}

/** Subresource integrity: the hash in base64. */
async function integrityOf(bytes: Uint8Array): Promise<string> {
  const hex = (await bytesHash(new Uint8Array(bytes))).slice('sha256-'.length);
  const digits = (hex.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return `sha256-${btoa(digits.join(''))}`;
}

/**
 * A sample page. Each figure also stands in the page itself, for search and where scripts are off.
 *
 * @param from folder: opened by a double click, its data is a script; server: under a strict policy, its data is fetched
 */
function kitPage(content: KitContent, from: 'folder' | 'server'): string {
  const { programme, fragments, locale, integrity } = content;
  const id = escapeHtml(programme.id);
  const byScript = from === 'folder';
  const scripts = byScript
    ? `<script src="onemetre.js" defer></script>\n<script src="${fileUrl(programme.id)}.js" defer></script>`
    : `<script src="onemetre.js" integrity="${integrity}" defer></script>`;
  const parts = fragments
    .filter(({ part }) => part.onPage)
    .map(
      ({ part, html }) =>
        `<h2>${escapeHtml(part.title[locale])}</h2>\n<div class="wide"><${part.tag}>${html}</${part.tag}></div>`,
    );
  const head = `<link rel="stylesheet" href="page.css">\n${scripts}`;
  return wholePage(
    content,
    byScript ? head : `<meta http-equiv="Content-Security-Policy" content="${kitPolicy}">\n${head}`,
    `<om-programme src="${byScript ? `#${id}` : `${fileUrl(programme.id)}.json`}" lang="${locale}">
<div slot="head">
${pageHead(content)}
</div>
${parts.join('\n')}
</om-programme>`,
  );
}
