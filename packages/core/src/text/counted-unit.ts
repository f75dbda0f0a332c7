import type { Locale } from './locale.ts';

/**
 * A unit as it stands behind a number: English has a singular, and a programme's unit is written in the plural. Only the
 * first noun changes; what stands behind “per”, “a” or “in” stays.
 *
 * @example
 * countedUnit('drills', 1, 'en') // => 'drill'
 * @example
 * countedUnit('seats per 100 children', 1, 'en') // => 'seat per 100 children'
 */
export function countedUnit(label: string, value: number, locale: Locale): string {
  return locale === 'en' && value === 1 ? label.replace(/^[A-Za-z]{3,}(?= (?:per|a|an|in|each) |$)/, one) : label;
}

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
