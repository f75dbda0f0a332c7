import type { Programme, Succession } from '@onemetre/core';
import { programmeIndex } from '@onemetre/core/lookup';
import { formatDate } from './format-date.ts';
import { itemTitle } from './item-title.ts';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';
import { successionWords } from '../generated/locales/words.ts';

export interface SuccessionWords {
  /** Beside the name that the plan gives. */
  readonly now: Readonly<Record<Succession['list'], (name: string) => string>>;
  /** In a place of its own: since when, and by which document. */
  readonly since: Readonly<Record<Succession['list'], (v: { name: string; date: string; document: string }) => string>>;
}

/**
 * Who carries the duties of a unit now, or what an area was merged into: a few words to stand beside the name that the
 * plan gives.
 *
 * @example
 * const now = { id: programme.parties[1].id, date: '2024-07-01', document: 'reform' }
 * successionText({ id: 'gone', list: 'parties', now, steps: [now] }, programme, 'zh-Hans').startsWith('现由') // => true
 */
export function successionText({ list, now }: Succession, programme: Programme, locale: Locale): string {
  return successionWords[locale].now[list](itemTitle(programme, now.id, locale));
}

/**
 * The same with the day and the document: `full` sentences have a place of their own.
 *
 * @example
 * const now = { id: programme.parties[1].id, date: '2024-07-01', document: 'reform' }
 * successionSentence({ id: 'gone', list: 'parties', now, steps: [now] }, programme, 'en').includes('since 1 July 2024') // => true
 */
export function successionSentence({ list, now }: Succession, programme: Programme, locale: Locale): string {
  const document = programmeIndex(programme).documents.get(now.document);
  return successionWords[locale].since[list]({
    name: itemTitle(programme, now.id, locale),
    date: formatDate(now.date, locale),
    document: pickText(document?.title, locale, programme.languages)?.text ?? now.document,
  });
}
