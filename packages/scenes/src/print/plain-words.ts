import type { CommonLabels } from '../labels/common-labels.ts';
import type { Piece } from '../scene/scene-tree.ts';
import type { Reference, StateView } from '../view/view-parts.ts';
import { element, type Attribute, type Markup, type Tag } from './markup.ts';
import type { Inline } from './words-markup.ts';

/** What stands between words where no style can tell them apart. */
export type Joints = Pick<CommonLabels, 'aside' | 'colon' | 'list' | 'sentences' | 'separator'>;

/** What a system leaves in place that takes scripts, styles, classes and unknown tags away. */
type PlainTag =
  | Extract<
      Tag,
      | 'a'
      | 'caption'
      | 'dd'
      | 'dl'
      | 'dt'
      | 'h2'
      | 'h3'
      | 'h4'
      | 'li'
      | 'p'
      | 'small'
      | 'span'
      | 'strong'
      | 'table'
      | 'tbody'
    >
  | Extract<Tag, 'td' | 'th' | 'thead' | 'tr' | 'ul'>;
type PlainAttribute = Extract<Attribute, 'data-figure' | 'href' | 'lang' | 'rel' | 'scope'>;

/** An element that such a system leaves in place. */
export const plain = (
  tag: PlainTag,
  attributes: Readonly<Partial<Record<PlainAttribute, string | undefined>>>,
  ...children: Inline
): Markup => element(tag, attributes, ...children);

/** A phrase in its own language with its mark, and as a link where it leads somewhere. */
export const plainReference = ({ text, lang, mark, href, host }: Reference, { aside }: Joints): Inline => {
  const words = lang === undefined ? [text] : [plain('span', { lang }, text)];
  const marked = mark === undefined ? words : [...words, aside(mark)];
  if (href === undefined) return marked;
  const link = plain('a', { href, rel: 'noopener noreferrer' }, ...marked);
  return host === undefined ? [link] : [link, aside(host)];
};

/** Without shapes the word says all. */
export const plainState = ({ word, flags }: StateView, { aside, list }: Joints): Inline => [
  plain('span', { 'data-figure': 'state' }, word),
  ...(flags.length === 0 ? [] : [aside(list(flags))]),
];

/** What only adds to something stands behind a separator, or in brackets: there is no style to tell them apart. */
export const plainPieces = (all: readonly Piece[], say: Joints): Inline =>
  all.flatMap(({ figure, look, reading, state, ...words }, i) => {
    const said = state ? plainState(state, say) : plainReference(words, say);
    const inner = reading === undefined ? said : [`${reading} `, ...said];
    if (look === 'beside') return [say.aside(words.text)];
    const content =
      look === undefined && figure === undefined
        ? inner
        : [plain(look === 'strong' || look === 'quantity' ? 'strong' : 'span', { 'data-figure': figure }, ...inner)];
    return i > 0 && (look === 'detail' || look === 'tag' || look === 'mark') ? [say.separator, ...content] : content;
  });
