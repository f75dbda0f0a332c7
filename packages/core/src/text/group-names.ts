import type { Breakdown, Indicator, Programme, Text } from '../generated/types.ts';
import { findById } from '../lookup/find-by-id.ts';
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
 * @example
 * groupNames({ indicator: programme.indicators[0].id }, programme, 'en') // => []
 */
export const groupNames = (
  { indicator, area, breakdown = {}, place }: OfGroup,
  programme: Programme,
  locale: Locale,
): string[] => {
  const words = (text: Text | undefined): string => pickText(text, locale, programme.languages)?.text ?? '';
  const of: Indicator | undefined = findById(programme.indicators, indicator);
  const categories = Object.entries(breakdown).map(([dimension, category]) =>
    words(findById(findById(of?.dimensions, dimension)?.categories, category)?.title),
  );
  const where = [
    ...(area === undefined ? [] : [words(findById(programme.areas, area)?.title)]),
    ...(place === undefined ? [] : [words(findById(programme.places, place)?.title)]),
  ];
  return [...where, ...categories].filter((name) => name !== '');
};
