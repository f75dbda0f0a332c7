import type { Breakdown, Indicator, Programme, Text } from '@onemetre/core';
import { findById, programmeIndex } from '@onemetre/core/lookup';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';

/** What is set or measured for a part of the whole: a target, a value, or a change of one. */
export interface OfGroup {
  readonly indicator: string;
  readonly area?: string | undefined;
  readonly breakdown?: Breakdown | undefined;
  /** A place outside the programme's areas, which a value is compared with. */
  readonly place?: string | undefined;
}

/**
 * Whom or what place a target or a value is for; empty where it is for everybody in the whole area.
 *
 * @param beside the words that the names will stand beside: what they say already is not named twice
 *
 * @example
 * groupNames({ indicator: programme.indicators[0].id }, programme, 'en') // => []
 */
export function groupNames(
  { indicator, area, breakdown = {}, place }: OfGroup,
  programme: Programme,
  locale: Locale,
  beside = '',
): string[] {
  const words = (text: Text | undefined): string => pickText(text, locale, programme.languages)?.text ?? '';
  const of: Indicator | undefined = programmeIndex(programme).indicators.get(indicator);
  const categories = Object.entries(breakdown).map(([dimension, category]) =>
    words(findById(findById(of?.dimensions, dimension)?.categories, category)?.title),
  );
  const where = [
    ...(area === undefined ? [] : [words(programmeIndex(programme).areas.get(area)?.title)]),
    ...(place === undefined ? [] : [words(programmeIndex(programme).places.get(place)?.title)]),
  ];
  return [...where, ...categories].filter((name) => name !== '' && !says(beside, name));
}

/** True where words say a name already: in Latin letters as words of their own, not as a part of others. */
function says(words: string, name: string): boolean {
  const [text, wanted] = [words.toLowerCase(), name.toLowerCase()];
  const letter = /[\p{Script=Latin}\p{N}]/u;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + wanted.length)];
    const starts = letter.test(wanted.charAt(0)) && letter.test(before);
    const ends = letter.test(wanted.slice(-1)) && letter.test(after);
    if (!starts && !ends) return true;
  }
  return false;
}
