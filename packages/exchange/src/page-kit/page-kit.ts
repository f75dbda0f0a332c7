import { locales } from '@onemetre/scenes';
import { kitPolicy } from '../kit/kit-policy.ts';
import { kitStyle } from '../kit/kit-style.ts';
import { bytesHash } from '../bytes-hash.ts';
import { sealFiles } from '../kit/seal-files.ts';
import { evidencePage } from './evidence-page.ts';
import { kitSamples } from './kit-samples.ts';
import type { KitComponent, KitFile, PageKitInput } from './page-kit-input.ts';
import { pageKitGuide } from './page-kit-guide.ts';
import { pageKitWords } from './page-kit-words.ts';
import { templateSnippets } from './template-snippets.ts';

/**
 * What a portal needs to show programmes, as one folder: the scripts under their stable names and under names with their
 * version, how a page asks that they are unchanged (SRI, sha384), sample pages that open on a double click, a guide, what an
 * information-security test asks for, the list of components (CycloneDX), licences, checksums, and all of it in one zip. The
 * same input gives the same bytes.
 *
 * @returns the files by their paths in the folder, `/` between
 * @throws RangeError where the script `onemetre.js` or the list of components `sbom.cdx.json` is not among the files
 */
export async function pageKit(input: PageKitInput): Promise<ReadonlyMap<string, Uint8Array>> {
  const { version, files } = input;
  for (const name of ['onemetre.js', 'sbom.cdx.json'])
    if (!files.has(name))
      throw new RangeError(`pageKit requires the file ${name}, got ${[...files.keys()].join(', ')}`);
  const scripts = new Map<string, Uint8Array>();
  const ofSamples = [...files].filter(([name]) => name.includes('/'));
  for (const [name, bytes] of files) {
    if (name.includes('/')) continue;
    scripts.set(name, bytes);
    if (name.endsWith('.js')) scripts.set(versioned(name, version), bytes);
  }
  const integrity = new Map<string, string>();
  for (const [name, bytes] of scripts) if (name.endsWith('.js')) integrity.set(name, await sha384(bytes));
  const told: KitFile[] = [];
  for (const [name, bytes] of scripts)
    told.push({ name, bytes: bytes.length, sha256: (await bytesHash(new Uint8Array(bytes))).slice('sha256-'.length) });
  const components = componentsOf(files.get('sbom.cdx.json'));
  const all = new Map<string, string | Uint8Array>([
    ...scripts,
    ...ofSamples,
    ['page.css', kitStyle],
    ['integrity.json', `${JSON.stringify({ version, integrity: Object.fromEntries(integrity) }, null, 2)}\n`],
  ]);
  for (const locale of locales) {
    const { files: names } = pageKitWords[locale];
    for (const [name, content] of kitSamples(input, locale)) all.set(name, content);
    all.set(names.snippets, templateSnippets(versioned('onemetre.js', version), integrity, locale));
    all.set(names.guide, pageKitGuide(version, integrity, locale));
    all.set(names.evidence, evidencePage({ version, files: told, components, policy: kitPolicy }, locale));
  }
  return sealFiles(`onemetre-${version}`, all);
}

function versioned(name: string, version: string): string {
  return name.replace(/\.js$/, `-${version}.js`);
}

/** Subresource integrity, as an attribute holds it. */
async function sha384(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', new Uint8Array(bytes)));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

interface Sbom {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly licenses: readonly { readonly license: { readonly id: string } }[];
  }[];
}

function componentsOf(sbom: Uint8Array | undefined): readonly KitComponent[] {
  const { components } = JSON.parse(new TextDecoder().decode(sbom)) as Sbom;
  return components.map(({ name, version, licenses }) => ({
    name,
    version,
    licence: licenses.map(({ license }) => license.id).join(', '),
  }));
}
