import { locales } from '@onemetre/scenes';
import { skeletonNames, type BlankOptions, type SkeletonName } from '@onemetre/exchange';
import { tableWords } from './table-words.ts';
import { Refusal } from './with-programme.ts';
import type { Words } from './words.ts';

/** What the flags of a new plan say. */
export interface PlanFlags {
  readonly title: string;
  readonly place: string;
  readonly issuer: string;
  readonly start?: string;
  readonly end?: string;
  readonly skeleton?: string;
  readonly demonstration?: boolean;
}

/**
 * A skeleton by its name, or by its word in either language.
 *
 * @throws Refusal where there is none of that name
 */
export const skeletonOf = (given: string, say: Words): SkeletonName => {
  const found = skeletonNames.find(
    (name) => name === given || locales.some((locale) => tableWords(locale).skeletons[name] === given),
  );
  if (found !== undefined) return found;
  const { noSkeleton, skeletons, between } = tableWords(say.locale);
  throw new Refusal(noSkeleton(given, Object.values(skeletons).join(between)));
};

/**
 * A year of four digits; null where none is given.
 *
 * @throws Refusal where it is none
 */
export const yearOf = (given: string | undefined, say: Words): string | null => {
  const [, year] = /^(\d{4})年?$/.exec(given ?? '') ?? [];
  if (given !== undefined && year === undefined) throw new Refusal(tableWords(say.locale).badYear(given));
  return year ?? null;
};

/** What a new plan begins with, of its flags; a flag that cannot be read is refused. */
export const blankOptions = (flags: PlanFlags, say: Words): BlankOptions => {
  const { title, place, issuer, demonstration = false, skeleton = 'blank' } = flags;
  return {
    ...{ title, place, issuer, demonstration, language: say.locale },
    start: yearOf(flags.start, say),
    end: yearOf(flags.end, say),
    skeleton: skeletonOf(skeleton, say),
  };
};
