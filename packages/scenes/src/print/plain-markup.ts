import { commonLabels, type CommonLabels } from '../labels/common-labels.ts';
import type { Locale } from '../text/locale.ts';
import type { Piece, SceneNode, SceneTree, TextNode } from '../scene/scene-tree.ts';
import { figureText } from '../view/figure-text.ts';
import type { Cell, Fact, Reference, StateView } from '../view/view-parts.ts';
import { element, printBy, type Attribute, type Markup, type Printers, type Tag } from './markup.ts';

interface Options {
  readonly scene: SceneTree;
  readonly locale: Locale;
  readonly say: Pick<CommonLabels, 'aside' | 'colon' | 'list' | 'sentences' | 'separator'>;
  /** The line by which the file can be recognised; empty where there is none. */
  readonly hash: string;
}

type Inline = readonly (Markup | string)[];

/** What a system leaves in place that takes scripts, styles, classes and unknown tags away. */
type PlainTag =
  | Extract<
      Tag,
      'a' | 'caption' | 'dd' | 'dl' | 'dt' | 'h3' | 'h4' | 'li' | 'p' | 'small' | 'span' | 'strong' | 'table' | 'tbody'
    >
  | Extract<Tag, 'td' | 'th' | 'thead' | 'tr' | 'ul'>;
type PlainAttribute = Extract<Attribute, 'data-figure' | 'href' | 'lang' | 'rel' | 'scope'>;

const plain = (
  tag: PlainTag,
  attributes: Readonly<Partial<Record<PlainAttribute, string | undefined>>>,
  ...children: Inline
): Markup => element(tag, attributes, ...children);

const joined = (parts: readonly Inline[], between: string): Inline =>
  parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : [between, ...part]));

const reference = ({ text, lang, mark, href, host }: Reference, { aside }: Options['say']): Inline => {
  const words = lang === undefined ? [text] : [plain('span', { lang }, text)];
  const marked = mark === undefined ? words : [...words, aside(mark)];
  if (href === undefined) return marked;
  const link = plain('a', { href, rel: 'noopener noreferrer' }, ...marked);
  return host === undefined ? [link] : [link, aside(host)];
};

/** What only adds to something stands behind a separator: there is no style to tell them apart. */
const pieces = (all: readonly Piece[], say: Options['say']): Inline =>
  all.flatMap(({ figure, look, reading, ...words }, i) => {
    const inner = [...(reading === undefined ? [] : [`${reading} `]), ...reference(words, say)];
    const content =
      look === undefined && figure === undefined
        ? inner
        : [plain(look === 'strong' ? 'strong' : 'span', { 'data-figure': figure }, ...inner)];
    return i > 0 && (look === 'detail' || look === 'tag') ? [say.separator, ...content] : content;
  });

/** Without shapes the word says all. */
const state = ({ word, flags }: StateView, { aside, list }: Options['say']): Inline => [
  plain('span', { 'data-figure': 'state' }, word),
  ...(flags.length === 0 ? [] : [aside(list(flags))]),
];

const cell = (content: Cell, say: Options['say']): Inline => {
  const { figure, notes = [] } = content;
  const words = content.state ? state(content.state, say) : reference(content, say);
  const beside = joined(
    notes.map((note) => reference(note, say)),
    say.separator,
  );
  return [
    ...(figure && !content.state ? [plain('span', { 'data-figure': figure }, ...words)] : words),
    ...(beside.length === 0 ? [] : [' ', plain('small', {}, ...beside)]),
  ];
};

const facts = (list: readonly Fact[], say: Options['say']): readonly Markup[] =>
  list.length === 0
    ? []
    : [
        plain(
          'dl',
          {},
          ...list.flatMap(({ label, values, figure }) => [
            plain('dt', {}, label),
            ...values.map((value) => plain('dd', { 'data-figure': figure }, ...reference(value, say))),
          ]),
        ),
      ];

const paragraph = (inner: Inline): Markup => plain('p', {}, ...inner);

const texts: Readonly<Record<TextNode['look'], (inner: Inline) => Markup>> = {
  absent: (inner) => plain('p', { 'data-figure': 'value' }, ...inner),
  goal: paragraph,
  aim: paragraph,
  target: paragraph,
  field: (inner) => paragraph([plain('strong', {}, ...inner)]),
  official: (inner) => paragraph([plain('small', {}, ...inner)]),
};

/** What stands in a line of a list. */
const line = (node: SceneNode, options: Options): Inline => {
  const { say } = options;
  switch (node.kind) {
    case 'text':
      return pieces(node.pieces, say);
    case 'state':
      return state(node.state, say);
    case 'sentence':
      return [plain('span', { 'data-figure': 'sentence' }, node.text)];
    default:
      return printBy(printers, node, options);
  }
};

const printers: Printers<readonly Markup[], Options> = {
  control: () => [],
  drawing: () => [],
  facts: (node, { say }) => facts(node.facts, say),
  figure: ({ figure: { sign, digits, unit, detail, tags } }, { say, locale }) => [
    plain(
      'p',
      {},
      ...joined(
        [
          [
            plain(
              'span',
              { 'data-figure': 'value' },
              plain('strong', {}, sign + digits),
              figureText({ sign: '', digits: '', unit }, locale),
            ),
          ],
          ...(detail === '' ? [] : [[plain('span', { 'data-figure': 'date' }, detail)]]),
          ...tags.map((tag) => [tag]),
        ],
        say.separator,
      ),
    ),
  ],
  foot: ({ foot, source }, { say, hash }) => {
    const parts = [
      ...foot.map((text) => [text]),
      ...source.map(({ label, values, figure }) => [
        label + say.colon,
        plain(
          'span',
          { 'data-figure': figure },
          ...values.flatMap((value, i) => [...(i === 0 ? [] : [say.list(['', ''])]), ...reference(value, say)]),
        ),
      ]),
      ...(hash === '' ? [] : [[hash]]),
    ];
    return [plain('p', {}, plain('small', {}, ...joined(parts, say.separator)))];
  },
  group: ({ nodes }, options) => nodes.flatMap((node) => printBy(printers, node, options)),
  heading: ({ level, words, marks, count }, { say }) => [
    plain(
      level === 3 ? 'h3' : 'h4',
      {},
      ...reference(words, say),
      ...marks.map((mark) => ` [${mark}]`),
      ...(count === undefined ? [] : [say.separator, plain('span', { 'data-figure': 'count' }, count)]),
    ),
  ],
  icons: () => [],
  list: ({ items }, options) => [
    plain(
      'ul',
      {},
      ...items.map((nodes) =>
        plain(
          'li',
          {},
          ...joined(
            nodes.map((node) => line(node, options)),
            options.say.separator,
          ),
        ),
      ),
    ),
  ],
  opens: ({ name }, options) => (options.scene.behind[name] ?? []).flatMap((node) => printBy(printers, node, options)),
  picture: () => [],
  sentence: ({ text }) => [plain('p', { 'data-figure': 'sentence' }, text)],
  spark: () => [],
  state: (node, { say }) => [plain('p', {}, ...state(node.state, say))],
  table: ({ table: { caption, columns, rows } }, { say }) =>
    rows.length === 0
      ? []
      : [
          plain(
            'table',
            {},
            plain('caption', {}, caption),
            plain('thead', {}, plain('tr', {}, ...columns.map(({ label }) => plain('th', { scope: 'col' }, label)))),
            plain(
              'tbody',
              {},
              ...rows.map(({ cells: [first, ...rest] }) =>
                plain(
                  'tr',
                  {},
                  ...(first ? [plain('th', { scope: 'row' }, ...cell(first, say))] : []),
                  ...rest.map((one) => plain('td', {}, ...cell(one, say))),
                ),
              ),
            ),
          ),
        ],
  tallies: ({ tallies }) => [
    plain(
      'ul',
      {},
      ...tallies.map(({ word, count }) =>
        plain('li', {}, `${word} `, plain('span', { 'data-figure': 'count' }, String(count))),
      ),
    ),
  ],
  tells: ({ lines }, { say }) => [plain('p', { 'data-figure': 'sentence' }, say.sentences(lines))],
  text: ({ look, pieces: all }, { say }) => [texts[look](pieces(all, say))],
};

/**
 * A scene, with all that stands behind its face, as elements that need no script, style or class: for pages without
 * scripts, and for systems that take these away.
 *
 * @param hash the line by which the file can be recognised; empty where there is none
 */
export const plainMarkup = (scene: SceneTree, locale: Locale, hash = ''): readonly Markup[] =>
  printBy(printers, scene.face, { scene, locale, say: commonLabels[locale], hash });
