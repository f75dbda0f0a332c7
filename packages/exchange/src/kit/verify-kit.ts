import type { Programme } from '@onemetre/core';
import type { ReleaseFinding } from '../release/verify-release.ts';
import type { KitInput } from './kit-content.ts';
import { metaNames } from './meta-tags.ts';
import { releaseKit } from './release-kit.ts';

/**
 * Makes the folder of a release again from its data and holds each file beside what lies there, byte by byte: pages, articles,
 * tables, scripts, checksums and the zip. Tags that the site gave of itself are taken from the sample page. What lies there
 * beside is told: it is of nobody that this can vouch for.
 *
 * @param files of the folder by their paths; where no checksum names the data it is no such folder, and nothing is found
 * @param parts what the folder was made with: static forms and scripts of this version
 */
export async function verifyKit(
  programme: Programme,
  files: ReadonlyMap<string, Uint8Array>,
  parts: Pick<KitInput, 'staticForm' | 'scripts'>,
): Promise<ReleaseFinding[]> {
  const sums = new TextDecoder().decode(files.get('SHA256SUMS.txt'));
  if (!sums.includes(`  ${programme.id}.json\n`)) return [];
  const beside = new Map([...files].filter(([name]) => /^(?:release\.js(?:on)?$|scenes\/)/.test(name)));
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

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What the site said of itself when the folder was made: it stands on the pages of each language alike, as a title of the plan does not. */
function metaOf(files: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, string>> {
  const [first, ...others] = ['index.html', 'index.en.html'].flatMap((name) => {
    const page = files.get(name);
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
