import type { Programme } from '@onemetre/core';
import { groupNames, type OfGroup } from './group-names.ts';
import type { Locale } from './locale.ts';
import { sentencesFor } from './sentences/sentences-for.ts';

/**
 * The sentence that says for whom or for what place a target or a value is; empty where it is for everybody in the whole
 * area, and where the words before it have said so.
 *
 * @param beside the words that it will stand behind, such as the title of the indicator
 *
 * @example
 * groupText({ indicator: programme.indicators[0].id }, programme, 'en') // => ''
 */
export function groupText(of: OfGroup, programme: Programme, locale: Locale, beside = ''): string {
  const names = groupNames(of, programme, locale, beside);
  return names.length === 0 ? '' : sentencesFor(locale).onlyFor(names);
}
