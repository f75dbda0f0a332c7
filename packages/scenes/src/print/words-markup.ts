import type { Piece } from '../scene/scene-tree.ts';
import type { Phrase, Reference } from '../view/view-parts.ts';
import { linkAddress } from '../safe/link-address.ts';
import { sameSelection, type Selection } from '../view/selection.ts';
import { element, type Markup } from './markup.ts';
import { stateMarkup } from './state-markup.ts';

export type Inline = readonly (Markup | string)[];

/** What the reader has chosen, and whether names are buttons that choose. */
export interface Chooses {
  readonly selected?: Selection | null | undefined;
  readonly selectable?: boolean | undefined;
}

/** A phrase in its own language, with its mark when that is not the one that was asked for. */
export const phrase = ({ text, lang, mark }: Phrase): Inline =>
  lang === undefined
    ? [text]
    : [element('span', { lang }, text), ...(mark === undefined ? [] : [' ', element('span', { class: 'only' }, mark)])];

/** The host is said beside a link, so that nobody is led astray. */
export const reference = ({ href, host, ...words }: Reference): Inline => {
  const safe = linkAddress(href);
  return safe === undefined
    ? phrase(words)
    : [
        element('a', { href: safe, rel: 'noopener noreferrer', title: host }, ...phrase(words)),
        ...(host === undefined ? [] : [element('span', { class: 'host' }, host)]),
      ];
};

/** Words that a reader chooses something with, where the page offers it, or the words alone. */
export const chosenBy = (words: Inline, choice: Selection | undefined, { selected, selectable }: Chooses): Inline =>
  choice && selectable
    ? [
        element(
          'button',
          {
            type: 'button',
            class: 'choice',
            'aria-pressed': sameSelection(selected ?? null, choice) ? 'true' : 'false',
            'data-kind': choice.kind,
            'data-id': choice.id,
          },
          ...words,
        ),
      ]
    : words;

/** `true` for what is about the thing that a reader has chosen, wherever that was chosen. */
export const currentOf = (id: string | undefined, { selected }: Chooses): 'true' | undefined =>
  id !== undefined && id === selected?.id ? 'true' : undefined;

/** A run of text in a line. */
export const piece = ({ figure, look, reading, state, choice, ...words }: Piece, options: Chooses): Inline => {
  const said = state ? [stateMarkup(state)] : chosenBy(reference(words), choice, options);
  const inner = reading === undefined ? said : [`${reading} `, element('span', { class: 'original' }, ...said)];
  const current = currentOf(choice?.id, options);
  if (look === undefined && figure === undefined && current === undefined) return inner;
  const attributes = { 'data-figure': figure, 'aria-current': current };
  switch (look) {
    case 'strong':
      return [element('strong', attributes, ...inner)];
    case 'quantity':
      return [element('strong', { class: look, part: 'value', ...attributes }, ...inner)];
    case 'beside':
    case 'mark':
      return [' ', element('span', { class: look, ...attributes }, ...inner)];
    default:
      return [element('span', { class: look, ...attributes }, ...inner)];
  }
};
