import type { Locale } from './locale.ts';

/**
 * A unit as it stands behind a number: English has a singular, and a programme's unit is written in the plural. Only the
 * noun changes that is counted; what stands behind “per”, “of” or “in” stays.
 *
 * @example
 * countedUnit('drills', 1, 'en') // => 'drill'
 * @example
 * countedUnit('seats per 100 children', 1, 'en') // => 'seat per 100 children'
 * @example
 * countedUnit('toy libraries', 1, 'en') // => 'toy library'
 */
export function countedUnit(label: string, value: number, locale: Locale): string {
  return value === 1 ? ofOne[locale](label) : label;
}

/** By language, a unit behind the number one. */
const ofOne: Readonly<Record<Locale, (label: string) => string>> = {
  'zh-Hans': (label) => label,
  en: (label) =>
    label.replace(
      /^((?:[A-Za-z-]+ )*?)([A-Za-z]{3,})(?= (?:per|a|an|in|each|of|for|with|under) |$)/,
      (_, before: string, noun: string) => before + one(noun),
    ),
};

const irregular: Readonly<Record<string, string>> = { children: 'child', people: 'person', women: 'woman', men: 'man' };

function one(noun: string): string {
  return (
    irregular[noun] ??
    noun
      .replace(/ies$/, 'y')
      .replace(/(ss|x|ch|sh)es$/, '$1')
      .replace(/([^s])s$/, '$1')
  );
}
