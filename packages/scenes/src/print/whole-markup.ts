import type { GroupNode, SceneNode, SceneTree, SentenceNode, TextNode } from '../scene/scene-tree.ts';
import { sameSelection, type Selection } from '../view/selection.ts';
import { countedMarkup } from './counted-markup.ts';
import { drawingMarkup } from './drawing-markup.ts';
import { pictures } from './pictures.ts';
import { factsMarkup } from './facts-markup.ts';
import { shape, stateMarkup } from './state-markup.ts';
import { tableMarkup } from './table-markup.ts';
import { phrase, piece, type Inline } from './words-markup.ts';
import { iconsMarkup } from './icons-markup.ts';
import { hiddenDrawing } from './hidden-drawing.ts';
import { element, printBy, type Markup, type Printers } from './markup.ts';
import { sparkMarkup } from './spark-markup.ts';

/** What a page knows and a scene does not. */
export interface PageOptions {
  /** Width in em of the running text. */
  readonly width: number;
  /** What the reader has chosen. */
  readonly selected?: Selection | null | undefined;
  /** True where names are buttons that choose. */
  readonly selectable?: boolean | undefined;
  /** The names of what the reader has opened. */
  readonly opened?: readonly string[] | undefined;
}

interface Options extends PageOptions {
  readonly scene: SceneTree;
}

/** No more marks than this for one state of a child's tally; the number stands beside them. */
const mostMarks = 60;

/** Below this many em rows of a sheet are stacked; so is a table with less than this for each of its columns. */
const narrow = 52;
const column = 8;

const spans = (name: string, texts: readonly string[]): readonly Markup[] =>
  texts.map((text) => element('span', { class: name }, text));

const opens = (name: string, label: string, inside: Markup['children']): Markup =>
  element('details', { class: name, part: 'details' }, element('summary', {}, label), {
    tag: 'div',
    attributes: { class: 'inside' },
    children: inside,
  });

const groups: Readonly<
  Record<GroupNode['look'], (inner: readonly Markup[], node: GroupNode, options: Options) => Markup>
> = {
  card: (inner, _, { scene, selected }) =>
    element(
      'article',
      {
        'aria-labelledby': 'title',
        'aria-current': selected && scene.about.includes(selected.id) ? 'true' : undefined,
      },
      ...inner,
    ),
  row: (inner) => element('div', { class: 'row' }, ...inner),
  opens: (inner) => element('div', { class: 'opens' }, ...inner),
  young: (inner) => element('div', { class: 'young' }, ...inner),
  field: (inner) => element('div', { class: 'group' }, ...inner),
  cards: (inner) => element('div', { class: 'cards' }, ...inner),
  child: (inner) => element('article', { class: 'child' }, ...inner),
  beside: (inner) => element('div', { class: 'beside' }, ...inner),
  sheet: (inner, { name }) => element('section', { 'aria-label': name }, ...inner),
};

const sentences: Readonly<Record<SentenceNode['look'], (text: string) => Markup>> = {
  reason: (text) => element('p', { class: 'sentence', part: 'sentence', 'data-figure': 'sentence' }, text),
  lead: (text) => element('p', { class: 'lead', part: 'sentence', 'data-figure': 'sentence' }, text),
  note: (text) => element('span', { class: 'sentence', 'data-figure': 'sentence' }, text),
};

const texts: Readonly<Record<TextNode['look'], (inner: Inline) => Markup>> = {
  absent: (inner) => element('p', { class: 'absent', part: 'value', 'data-figure': 'value' }, ...inner),
  goal: (inner) => element('p', { class: 'goal', part: 'value' }, ...inner),
  aim: (inner) => element('p', { class: 'aim' }, ...inner),
  target: (inner) => element('span', { class: 'words' }, ...inner),
  field: (inner) => element('p', { class: 'field' }, ...inner),
  official: (inner) => element('p', { class: 'official' }, ...inner),
  kicker: (inner) => element('p', { class: 'kicker' }, ...inner),
  more: (inner) => element('p', { class: 'more' }, ...inner),
};

const printers: Printers<Markup, Options> = {
  act: ({ name, label }) =>
    element('p', { class: 'acts' }, element('button', { type: 'button', class: 'act', 'data-id': name }, label)),
  control: ({ name, label }) => opens(name, label, null),
  drawing: ({ drawing, name, spoken }, { width }) => {
    const { meter } = drawing;
    const inner = drawingMarkup(drawing, width);
    return meter
      ? element(
          'div',
          {
            part: 'drawing',
            role: 'meter',
            'aria-label': name,
            'aria-valuemin': String(meter.min),
            'aria-valuemax': String(meter.max),
            'aria-valuenow': String(meter.now),
            'aria-valuetext': spoken,
          },
          inner,
        )
      : element('div', { part: 'drawing', role: 'img', 'aria-label': `${name}: ${spoken}` }, inner);
  },
  facts: (node) => factsMarkup(node.facts, 'facts'),
  figure: ({ figure: { sign, digits, unit, detail, tags } }) =>
    element(
      'p',
      { class: 'figure', part: 'value' },
      element(
        'span',
        { 'data-figure': 'value' },
        ...(sign === '' ? [] : [element('span', { class: 'sign' }, sign)]),
        element('span', { class: 'digits' }, digits),
        ...(unit === '' ? [] : [element('span', { class: 'unit' }, unit)]),
      ),
      ...(detail === '' ? [] : [element('span', { class: 'detail', 'data-figure': 'date' }, detail)]),
      ...spans('tag', tags),
    ),
  foot: ({ foot, source }) =>
    element(
      'footer',
      {},
      element('p', { class: 'foot', part: 'foot' }, ...foot.map((text) => element('span', {}, text))),
      factsMarkup(source, 'source'),
    ),
  group: (node, options) =>
    groups[node.look](
      node.nodes.map((inner) => printBy(printers, inner, options)),
      node,
      options,
    ),
  heading: ({ level, look, words, marks, count, choice }, { selected, selectable }) => {
    if (level === 4) return element('h4', { class: 'further' }, ...phrase(words));
    const name =
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
              ...phrase(words),
            ),
          ]
        : phrase(words);
    return element(
      'h3',
      look ? { class: look, part: 'title' } : { class: 'title', part: 'title', id: 'title' },
      ...name,
      ...marks.flatMap((mark) => [' ', element('span', { class: 'mark' }, mark)]),
      ...(count === undefined ? [] : [' ', element('span', { class: 'count', 'data-figure': 'count' }, count)]),
    );
  },
  icons: ({ icons }) => iconsMarkup(icons),
  list: ({ look, label, items }, options) =>
    element(
      'ul',
      { class: look, 'aria-label': label },
      ...items.map((nodes) => element('li', {}, ...nodes.map((node) => printBy(printers, node, options)))),
    ),
  opens: ({ name, label }, options) => {
    const inside = options.opened?.includes(name) ? (options.scene.behind[name] ?? []) : [];
    return opens(
      name,
      label,
      inside.map((node) => printBy(printers, node, options)),
    );
  },
  picture: ({ picture }) =>
    hiddenDrawing('picture', '64', '64', { viewBox: '0 0 64 64' }, [
      element('path', { class: 'fill', d: pictures[picture].fill }),
      element('path', { class: 'line', d: pictures[picture].lines }),
    ]),
  sentence: ({ look, text }) => sentences[look](text),
  spark: ({ spark }) => sparkMarkup(spark),
  state: (node) => stateMarkup(node.state),
  table: (node, { width, selected }) =>
    tableMarkup(
      node.table,
      node.stacks === true && width < Math.max(narrow, node.table.columns.length * column),
      selected,
    ),
  tallies: ({ tallies }) =>
    element(
      'ul',
      { class: 'tallies', part: 'value' },
      ...tallies.map(({ family, word, count }) =>
        element(
          'li',
          {},
          element('span', { class: 'dots' }, ...[...Array(Math.min(count, mostMarks)).keys()].map(() => shape(family))),
          element('span', {}, `${word} `, element('b', { 'data-figure': 'count' }, String(count))),
        ),
      ),
    ),
  tally: (node) => countedMarkup(node),
  tells: ({ family, lines }) =>
    element(
      'p',
      { class: 'tells', part: 'sentence', 'data-figure': 'sentence' },
      ...(family ? [shape(family)] : []),
      ...lines.flatMap((text) => [element('span', {}, text), ' ']),
    ),
  text: ({ look, pieces }) => texts[look](pieces.flatMap(piece)),
};

/**
 * A node of a scene as an element with everything that a page can use: classes and parts, drawings, roles, and what the
 * reader has opened. Each node is one element, and the nodes of a group are its children.
 *
 * @param scene that the node belongs to
 */
export const wholeMarkup = (node: SceneNode, scene: SceneTree, options: PageOptions): Markup =>
  printBy(printers, node, { ...options, scene });
