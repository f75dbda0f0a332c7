import type { Programme } from '@onemetre/core';
import { changeSentencesFor } from './change-sentences/change-sentences-for.ts';
import { groupNames } from './group-names.ts';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';

/**
 * What a programme or an item of it is called; a target by its indicator and the words of its quantity.
 *
 * @returns the id itself where the programme has no such item
 *
 * @example
 * itemTitle(programme, programme.domains[0].id, 'zh-Hans') // => programme.domains[0].title['zh-Hans']
 */
export function itemTitle(programme: Programme, id: string, locale: Locale): string {
  const words = (text: Parameters<typeof pickText>[0]): string =>
    pickText(text, locale, programme.languages)?.text ?? '';
  if (id === programme.id) return words(programme.title);
  const target = programme.targets.find((item) => item.id === id);
  if (target) {
    const indicator = programme.indicators.find((item) => item.id === target.indicator);
    const title = `${words(indicator?.title)} ${words(target.quantity)}`.trim();
    const names = groupNames(target, programme, locale, title);
    return `${title}${names.length === 0 ? '' : changeSentencesFor(locale).group(names)}`;
  }
  const lists = [
    programme.indicators,
    programme.actions,
    programme.domains,
    programme.milestones ?? [],
    programme.projects ?? [],
    programme.commitments ?? [],
    programme.parties,
    programme.areas ?? [],
  ] as const;
  for (const list of lists) {
    const found = list.find((item) => item.id === id);
    if (found) return words(found.title);
  }
  return id;
}
