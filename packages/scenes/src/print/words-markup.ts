import type { Piece } from '../scene/scene-tree.ts';
import type { Phrase, Reference } from '../view/view-parts.ts';
import { element, type Markup } from './markup.ts';

export type Inline = readonly (Markup | string)[];

/** A phrase in its own language, with its mark when that is not the one that was asked for. */
export const phrase = ({ text, lang, mark }: Phrase): Inline =>
  lang === undefined
    ? [text]
    : [element('span', { lang }, text), ...(mark === undefined ? [] : [' ', element('span', { class: 'only' }, mark)])];

/** The host is said beside a link, so that nobody is led astray; the address has been through `safeUrl`. */
export const reference = ({ href, host, ...words }: Reference): Inline =>
  href === undefined
    ? phrase(words)
    : [
        element('a', { href, rel: 'noopener noreferrer', title: host }, ...phrase(words)),
        ...(host === undefined ? [] : [element('span', { class: 'host' }, host)]),
      ];

/** A run of text in a line. */
export const piece = ({ figure, look, reading, ...words }: Piece): Inline => {
  const inner =
    reading === undefined
      ? reference(words)
      : [`${reading} `, element('span', { class: 'original' }, ...reference(words))];
  if (look === undefined && figure === undefined) return inner;
  return look === 'strong'
    ? [element('strong', { 'data-figure': figure }, ...inner)]
    : [element('span', { class: look, 'data-figure': figure }, ...inner)];
};
