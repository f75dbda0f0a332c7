import { siteMetaNames, smallestCell } from '@onemetre/exchange';
import { releaseWords } from './release-words.ts';
import { Refusal } from './with-programme.ts';
import type { Words } from './words.ts';

/** As the call gives them. */
export interface GivenOptions {
  readonly out?: string;
  readonly folder?: string;
  readonly meta?: readonly string[];
  readonly asOf?: string;
  readonly previous?: string;
  readonly threshold?: string;
  readonly because?: string;
  readonly first?: boolean;
  readonly name?: readonly string[];
  readonly sheet?: string;
  readonly json?: boolean;
}

/** With the place to write to. */
export interface PublishCall extends GivenOptions {
  readonly out: string;
}

/** The line below which counts are withheld; another one than the usual needs its reason. */
export const thresholdOf = ({ threshold, because = '' }: PublishCall, say: Words): number => {
  if (threshold === undefined) return smallestCell;
  if (!/^[1-9]\d{0,3}$/.test(threshold)) throw new Refusal(releaseWords(say.locale).badThreshold(threshold));
  if (because.trim() === '') throw new Refusal(releaseWords(say.locale).noReason);
  return Number(threshold);
};

/** Where to write; a whole folder or the data alone, never both. */
export const placed = (given: GivenOptions, say: Words): PublishCall => {
  const out = given.folder ?? given.out;
  if (out === undefined || (given.folder !== undefined && given.out !== undefined))
    throw new Refusal(releaseWords(say.locale).outOrFolder);
  return { ...given, out };
};

/** What the site says of itself, such as `SiteName=某区人民政府`. */
export const metaOf = ({ meta = [] }: Pick<GivenOptions, 'meta'>, say: Words): Readonly<Record<string, string>> =>
  Object.fromEntries(
    meta.map((given) => {
      const [, name = '', content = ''] = /^([^=]+)=(.+)$/su.exec(given) ?? [];
      if (!siteMetaNames.some((known) => known === name))
        throw new Refusal(releaseWords(say.locale).badMeta(given, siteMetaNames.join(', ')));
      return [name, content.trim()];
    }),
  );
