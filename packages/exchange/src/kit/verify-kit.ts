import type { Programme } from '@onemetre/core';
import { locales } from '@onemetre/scenes';
import { isSceneFile } from '../release/is-scene-file.ts';
import type { ReleaseFinding } from '../release/verify-release.ts';
import type { KitInput } from './kit-content.ts';
import { kitWords } from './kit-words.ts';
import { metaNames } from './meta-tags.ts';
import { releaseKit } from './release-kit.ts';

/**
 * Makes the folder of a release again from its data and holds each file beside what lies there, byte by byte: pages, articles,
 * tables, scripts, checksums and the zip. Tags that the site gave of itself are taken from the sample page. What lies there
 * beside is told: it is of nobody that this can vouch for.
 *
 * @param files of the folder by their paths; where they are the data alone, or those of another programme, nothing is found
 * @param parts what the folder was made with: static forms and scripts of this version
 */
export async function verifyKit(
  programme: Programme,
  files: ReadonlyMap<string, Uint8Array>,
  parts: Pick<KitInput, 'staticForm' | 'scripts'>,
): Promise<ReleaseFinding[]> {
  const { id } = programme;
  if (!kitMarks(id).some((name) => files.has(name)) || isOfAnother(id, files)) return [];
  const beside = new Map([...files].filter(([name]) => isSceneFile(name)));
  const made = await releaseKit({ ...parts, programme, beside, meta: metaOf(files) });
  return [
    ...[...made].flatMap(([file, bytes]): ReleaseFinding[] => {
      const found = files.get(file);
      if (found === undefined) return [{ code: 'kit-missing', file }];
      return sameBytes(found, bytes) ? [] : [{ code: 'kit-differs', file }];
    }),
    ...[...files.keys()]
      .filter((file) => !made.has(file))
      .map((file): ReleaseFinding => ({ code: 'kit-beside', file })),
  ];
}

/**
 * The files by which a folder of a release is known. Whoever takes the checksums away has not made it a folder of data alone.
 *
 * @example
 * kitMarks('plan').includes('plan.zip') // => true
 */
export function kitMarks(id: string): readonly string[] {
  const pages = locales.flatMap((locale) => Object.values(kitWords[locale].files));
  return ['SHA256SUMS.txt', 'page.css', `${id}.zip`, ...pages];
}

/** Whether the checksums are those of another programme that was written into the same folder later. */
function isOfAnother(id: string, files: ReadonlyMap<string, Uint8Array>): boolean {
  const sums = new TextDecoder().decode(files.get('SHA256SUMS.txt'));
  const data = [...sums.matchAll(/ {2}([^/\n]+\.json)$/gm)].map(([, name = '']) => name);
  return !data.includes(`${id}.json`) && data.some((name) => name !== 'release.json' && files.has(name));
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What the site said of itself when the folder was made: it stands on the pages of each language alike, as a title of the plan does not. */
function metaOf(files: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, string>> {
  const [first, ...others] = locales.flatMap((locale) => {
    const page = files.get(kitWords[locale].files.sample);
    return page === undefined ? [] : [tagsOf(new TextDecoder().decode(page))];
  });
  return Object.fromEntries(
    [...(first ?? [])].filter(([name, content]) => others.every((other) => other.get(name) === content)),
  );
}

function tagsOf(page: string): ReadonlyMap<string, string> {
  return new Map(
    [...page.matchAll(/^<meta name="(\w+)" content="([^"]*)">$/gm)]
      .filter(([, name]) => metaNames.some((known) => known === name))
      .map(([, name = '', content = '']) => [
        name,
        content.replace(/&(#?\w+);/g, (whole, letter: string) => letters[letter] ?? whole),
      ]),
  );
}
