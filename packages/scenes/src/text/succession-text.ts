import type { Programme, Succession } from '@onemetre/core';
import { programmeIndex } from '@onemetre/core/lookup';
import { formatDate } from './format-date.ts';
import { itemTitle } from './item-title.ts';
import type { Locale } from './locale.ts';
import { pickText } from './pick-text.ts';

interface Words {
  /** Beside the name that the plan gives. */
  readonly now: Readonly<Record<Succession['list'], (name: string) => string>>;
  /** In a place of its own: since when, and by which document. */
  readonly since: Readonly<Record<Succession['list'], (v: { name: string; date: string; document: string }) => string>>;
}

const words: Readonly<Record<Locale, Words>> = {
  'zh-Hans': {
    now: { parties: (name) => `现由${name}承担`, areas: (name) => `已并入${name}` },
    since: {
      parties: ({ name, date, document }) => `自${date}起由${name}承担，依据：${document}`,
      areas: ({ name, date, document }) => `${date}并入${name}，依据：${document}`,
    },
  },
  en: {
    now: { parties: (name) => `now carried by ${name}`, areas: (name) => `now part of ${name}` },
    since: {
      parties: ({ name, date, document }) => `carried by ${name} since ${date}, by: ${document}`,
      areas: ({ name, date, document }) => `part of ${name} since ${date}, by: ${document}`,
    },
  },
};

/**
 * Who carries the duties of a unit now, or what an area was merged into: a few words to stand beside the name that the
 * plan gives.
 *
 * @example
 * const now = { id: programme.parties[1].id, date: '2024-07-01', document: 'reform' }
 * successionText({ id: 'gone', list: 'parties', now, steps: [now] }, programme, 'zh-Hans').startsWith('现由') // => true
 */
export function successionText({ list, now }: Succession, programme: Programme, locale: Locale): string {
  return words[locale].now[list](itemTitle(programme, now.id, locale));
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
  return words[locale].since[list]({
    name: itemTitle(programme, now.id, locale),
    date: formatDate(now.date, locale),
    document: pickText(document?.title, locale, programme.languages)?.text ?? now.document,
  });
}
