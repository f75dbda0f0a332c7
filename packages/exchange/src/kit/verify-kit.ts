import type { Programme } from '@onemetre/core';
import { locales } from '@onemetre/scenes';
import { isSceneFile } from '../release/is-scene-file.ts';
import type { ReleaseFinding } from '../release/verify-release.ts';
import type { KitInput } from './kit-content.ts';
import { kitWords } from './kit-words.ts';
import { siteMetaNames } from './meta-tags.ts';
import { releaseKit } from './release-kit.ts';
import { sealedData } from './sealed-data.ts';

/**
 * Makes the folder of a release again from its data and holds each file beside what lies there, byte by byte: pages, articles,
 * tables, scripts, checksums and the zip. Tags that the site gave of itself are taken from `site.json`, and no text of a page is believed. What lies there
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
  const data = sealedData(new TextDecoder().decode(files.get('SHA256SUMS.txt')));
  return !data.includes(id) && data.some((other) => files.has(`${other}.json`));
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** What the site said of itself when the folder was made: it stands in a file of its own. Of what is no such file, nothing is taken. */
function metaOf(files: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, string>> {
  const given = new Map(Object.entries(objectIn(files.get('site.json'))));
  return Object.fromEntries(
    siteMetaNames.flatMap((name) => {
      const content = given.get(name);
      return typeof content === 'string' ? [[name, content]] : [];
    }),
  );
}

function objectIn(bytes: Uint8Array | undefined): object {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
