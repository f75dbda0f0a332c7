import { commonLabels } from '../labels/common-labels.ts';
import type { Locale } from '../text/locale.ts';
import type { SceneNode, SceneTree, TallyNode, TextNode } from '../scene/scene-tree.ts';
import { figureText } from '../view/figure-text.ts';
import type { Fact } from '../view/view-parts.ts';
import { joined } from './joined.ts';
import { printBy, type Markup, type Printers } from './markup.ts';
import { plainTable } from './plain-table.ts';
import { plain, plainPieces, plainReference, plainState, type Joints } from './plain-words.ts';
import type { Inline } from './words-markup.ts';

interface Options {
  readonly scene: SceneTree;
  readonly locale: Locale;
  readonly say: Joints;
  /** The line by which the file can be recognised; empty where there is none. */
  readonly hash: string;
  /** The columns that a table may have at most. */
  readonly columns: number;
}

const facts = (list: readonly Fact[], say: Joints): readonly Markup[] =>
  list.length === 0
    ? []
    : [
        plain(
          'dl',
          {},
          ...list.flatMap(({ label, values, figure }) => [
            plain('dt', {}, label),
            ...values.map((value) => plain('dd', { 'data-figure': figure }, ...plainReference(value, say))),
          ]),
        ),
      ];

const paragraph = (inner: Inline): Markup => plain('p', {}, ...inner);

const texts: Readonly<Record<TextNode['look'], (inner: Inline) => Markup>> = {
  absent: (inner) => plain('p', { 'data-figure': 'value' }, ...inner),
  goal: paragraph,
  aim: paragraph,
  summary: paragraph,
  counts: paragraph,
  units: paragraph,
  words: paragraph,
  aside: paragraph,
  field: (inner) => paragraph([plain('strong', {}, ...inner)]),
  official: (inner) => paragraph([plain('small', {}, ...inner)]),
  kicker: (inner) => paragraph([plain('small', {}, ...inner)]),
  more: paragraph,
};

const tally = ({ label, counts }: TallyNode, { colon, separator }: Joints): Inline => [
  ...(label === undefined ? [] : [label + colon]),
  ...joined(
    counts.map(({ label: what, figure, unit }) => [
      `${what} `,
      plain('span', { 'data-figure': 'count' }, figure),
      unit,
    ]),
    separator,
  ),
];

/** The table of a sheet says all its counts. */
const inItsTable = ({ behind }: SceneTree): boolean => 'table' in behind;

/** What stands in a line of a list. */
const line = (node: SceneNode, options: Options): Inline => {
  const { say } = options;
  switch (node.kind) {
    case 'text':
      return plainPieces(node.pieces, say);
    case 'state':
      return plainState(node.state, say);
    case 'tally':
      return tally(node, say);
    case 'sentence':
      return [plain('span', { 'data-figure': 'sentence' }, node.text)];
    default:
      return printBy(printers, node, options);
  }
};

const printers: Printers<readonly Markup[], Options> = {
  act: () => [],
  chart: () => [],
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
          ...values.flatMap((value, i) => [...(i === 0 ? [] : [say.list(['', ''])]), ...plainReference(value, say)]),
        ),
      ]),
      ...(hash === '' ? [] : [[hash]]),
    ];
    return [plain('p', {}, plain('small', {}, ...joined(parts, say.separator)))];
  },
  group: ({ nodes }, options) => nodes.flatMap((node) => printBy(printers, node, options)),
  heading: ({ level, number, words, marks, detail, count }, { say }) => [
    plain(
      `h${level}`,
      {},
      ...(number ? [`${number} `] : []),
      ...plainReference(words, say),
      ...marks.map((mark) => ` [${mark}]`),
      ...(detail === undefined ? [] : [say.separator, detail]),
      ...(count === undefined ? [] : [say.separator, plain('span', { 'data-figure': 'count' }, count)]),
    ),
  ],
  goal: () => [],
  icons: () => [],
  legend: () => [],
  list: ({ look, label, items }, options) => [
    ...(label === undefined || look === 'others' ? [] : [paragraph([label])]),
    plain(
      'ul',
      {},
      ...items.map(({ nodes }) =>
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
  opens: ({ name, label }, options) => {
    const { scene } = options;
    // What a child's card keeps for grown-ups has no place where it cannot be closed.
    const behind = (scene.face.look !== 'young' && scene.behind[name]) || [];
    // A table has its caption and facts their labels; what has none is named by what opens it.
    const unnamed = behind.length > 0 && behind.every(({ kind }) => kind === 'text' || kind === 'list');
    return [...(unnamed ? [paragraph([label])] : []), ...behind.flatMap((node) => printBy(printers, node, options))];
  },
  picture: () => [],
  sentence: ({ text }) => [plain('p', { 'data-figure': 'sentence' }, text)],
  spark: () => [],
  state: (node, { say }) => [plain('p', {}, ...plainState(node.state, say))],
  // Its table says all its counts.
  strip: () => [],
  table: ({ look, table }, { say, columns }) => (look === 'drawn' ? [] : plainTable(table, say, columns)),
  tallies: ({ tallies }, { scene }) =>
    inItsTable(scene) || tallies.length === 0
      ? []
      : [
          plain(
            'ul',
            {},
            ...tallies.map(({ word, count }) =>
              plain('li', {}, `${word} `, plain('span', { 'data-figure': 'count' }, String(count))),
            ),
          ),
        ],
  tally: (node, { scene, say }) => (node.look === 'large' && inItsTable(scene) ? [] : [paragraph(tally(node, say))]),
  tells: ({ lines }, { say }) => [plain('p', { 'data-figure': 'sentence' }, say.sentences(lines))],
  text: ({ look, label, pieces: all }, { say }) => {
    const inner = plainPieces(all, say);
    return [texts[look](label === undefined ? inner : [label + say.colon, ...inner])];
  },
};

/**
 * A scene, with all that stands behind its face, as elements that need no script, style or class: for pages without
 * scripts, and for systems that take these away.
 *
 * @param hash the line by which the file can be recognised; empty where there is none
 * @param columns the columns that a table may have; a wider one is told row by row
 */
export const plainMarkup = (
  scene: SceneTree,
  locale: Locale,
  hash = '',
  columns = Number.POSITIVE_INFINITY,
): readonly Markup[] => printBy(printers, scene.face, { scene, locale, say: commonLabels[locale], hash, columns });
