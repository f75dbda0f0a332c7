import type {
  GroupNode,
  HeadingNode,
  ListNode,
  SceneNode,
  SceneTree,
  SentenceNode,
  TextNode,
} from '../scene/scene-tree.ts';
import { chartMarkup } from './chart-markup.ts';
import { countedMarkup } from './counted-markup.ts';
import { drawingMarkup } from './drawing-markup.ts';
import { figureMarkup } from './figure-markup.ts';
import { pictures } from './pictures.ts';
import { factsMarkup } from './facts-markup.ts';
import { footMarkup } from './foot-markup.ts';
import { shape, stateMarkup } from './state-markup.ts';
import { tableMarkup } from './table-markup.ts';
import type { Arranged } from './shown-rows.ts';
import { legendMarkup } from './sign-markup.ts';
import { talliesMarkup } from './tallies-markup.ts';
import { chosenBy, currentOf, phrase, piece, type Chooses, type Inline } from './words-markup.ts';
import { goalMarkup } from './goal-markup.ts';
import { iconsMarkup } from './icons-markup.ts';
import { hiddenDrawing } from './hidden-drawing.ts';
import { owned } from './owned.ts';
import { element, printBy, type Markup, type Printers, type Tag } from './markup.ts';
import { sparkMarkup } from './spark-markup.ts';
import { stripMarkup } from './strip-markup.ts';

/** What a page knows and a scene does not. */
export interface PageOptions extends Chooses, Arranged {
  /** Width in em of the running text. */
  readonly width: number;
  /** The stop of a chart that the reader looks at, by its place in the walk. */
  readonly cursor?: number | null | undefined;
  /** The names of what the reader has opened. */
  readonly opened?: readonly string[] | undefined;
}

interface Options extends PageOptions {
  readonly scene: SceneTree;
}

/** Below, and from this many em on, a group is narrow or wide: what stands beside one another there is for its style. */
const [narrow, wide] = [36, 44];

const sized = (look: string, width: number): string =>
  width < narrow ? `${look} narrow` : width < wide ? look : `${look} wide`;

const opens = (name: string, label: string, inside: Markup['children']): Markup =>
  element('details', { class: name, part: 'details' }, element('summary', {}, label), {
    tag: 'div',
    attributes: { class: 'inside' },
    children: inside,
  });

const div = ({ look }: GroupNode): { readonly tag: Tag } & Markup['attributes'] => ({ tag: 'div', class: look });

/** What a group is beside its nodes; its look is its class unless it says another. */
const groups: Readonly<
  Record<GroupNode['look'], (node: GroupNode, options: Options) => { readonly tag: Tag } & Markup['attributes']>
> = {
  card: (_, { scene, selected }) => ({
    tag: 'article',
    'aria-labelledby': 'title',
    'aria-current': selected && scene.about.includes(selected.id) ? 'true' : undefined,
  }),
  sheet: ({ look, name }, { width }) => ({ tag: 'section', class: sized(look, width), 'aria-label': name }),
  answer: ({ look }, { width }) => ({ tag: 'article', class: sized(look, width), 'aria-labelledby': 'title' }),
  item: ({ look, id }, options) => ({ tag: 'article', class: look, 'aria-current': currentOf(id, options) }),
  child: ({ look }) => ({ tag: 'article', class: look }),
  field: () => ({ tag: 'div', class: 'group' }),
  row: div,
  opens: div,
  items: div,
  young: div,
  cards: div,
  beside: div,
};

const sentences: Readonly<Record<SentenceNode['look'], (text: string) => Markup>> = {
  reason: (text) => element('p', { class: 'sentence', part: 'sentence', 'data-figure': 'sentence' }, text),
  lead: (text) => element('p', { class: 'lead', part: 'sentence', 'data-figure': 'sentence' }, text),
  answer: (text) => element('p', { class: 'say', part: 'sentence', 'data-figure': 'sentence' }, text),
  beside: (text) => element('p', { class: 'beside', part: 'sentence', 'data-figure': 'sentence' }, text),
  note: (text) => element('span', { class: 'sentence', 'data-figure': 'sentence' }, text),
};

const texts: Readonly<Record<TextNode['look'], (inner: Inline) => Markup>> = {
  absent: (inner) => element('p', { class: 'absent', part: 'value', 'data-figure': 'value' }, ...inner),
  goal: (inner) => element('p', { class: 'goal', part: 'value' }, ...inner),
  aim: (inner) => element('p', { class: 'aim' }, ...inner),
  summary: (inner) => element('p', { class: 'summary' }, ...inner),
  counts: (inner) => element('p', { class: 'counts', part: 'value' }, ...inner),
  units: (inner) => element('p', { class: 'units' }, ...inner),
  words: (inner) => element('span', { class: 'words' }, ...inner),
  aside: (inner) => element('span', { class: 'aside' }, ...inner),
  field: (inner) => element('p', { class: 'field' }, ...inner),
  official: (inner) => element('p', { class: 'official' }, ...inner),
  kicker: (inner) => element('p', { class: 'kicker' }, ...inner),
  more: (inner) => element('p', { class: 'more' }, ...inner),
};

/** Words that say what stands behind them, as one element. */
const labelled = (label: string | undefined, what: Markup): Markup =>
  label === undefined ? what : element('div', { class: 'labelled' }, element('span', { class: 'label' }, label), what);

const lists: Readonly<Record<ListNode['look'], (label: string | undefined, items: readonly Markup[]) => Markup>> = {
  others: (label, items) => element('ul', { class: 'others', 'aria-label': label }, ...items),
  lines: (label, items) => labelled(label, element('ul', { class: 'lines' }, ...items)),
  notes: (label, items) => labelled(label, element('ul', { class: 'notes' }, ...items)),
  stages: (label, items) => element('ul', { class: 'stages', part: 'drawing', 'aria-label': label }, ...items),
};

/** The name of the whole is what a card is called by; there is one of it. */
const headings: Readonly<Record<NonNullable<HeadingNode['look']> | 'whole' | 'further', Markup['attributes']>> = {
  whole: { class: 'title', part: 'title', id: 'title' },
  says: { class: 'says', part: 'title' },
  name: { class: 'name', part: 'title' },
  field: { class: 'field' },
  further: { class: 'further' },
};

const printers: Printers<Markup, Options> = {
  act: ({ name, label }) =>
    element('p', { class: 'acts' }, element('button', { type: 'button', class: 'act', 'data-id': name }, label)),
  chart: (node, { width, cursor }) => chartMarkup(node, width, cursor ?? null),
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
  figure: (node) => figureMarkup(node.figure),
  foot: (node, { family }) => footMarkup(node, family),
  goal: ({ goal }) => goalMarkup(goal),
  group: (node, options) => {
    const { tag, ...attributes } = groups[node.look](node, options);
    return element(tag, attributes, ...node.nodes.map((inner) => printBy(printers, inner, options)));
  },
  heading: ({ level, look, number, words, marks, detail, count, choice }, options) =>
    element(
      `h${level}`,
      {
        ...headings[look ?? (level === 4 ? 'further' : 'whole')],
        // An item is marked as a whole, a field by its name.
        'aria-current': look === 'field' ? currentOf(choice?.id, options) : undefined,
      },
      ...(number ? [element('span', { class: 'number' }, number), ' '] : []),
      ...chosenBy(phrase(words), choice, options),
      ...marks.flatMap((mark) => [' ', element('span', { class: 'mark' }, mark)]),
      ...(detail === undefined ? [] : [' ', element('span', { class: 'detail' }, detail)]),
      ...(count === undefined ? [] : [' ', element('span', { class: 'count', 'data-figure': 'count' }, count)]),
    ),
  icons: ({ icons }) => iconsMarkup(icons),
  legend: (node) => legendMarkup(node),
  list: ({ look, label, items }, options) =>
    lists[look](
      label,
      items.map(({ id, done, nodes }) =>
        element(
          'li',
          { class: done ? 'done' : undefined, 'aria-current': currentOf(id, options) },
          ...nodes.map((node) => printBy(printers, node, options)),
        ),
      ),
    ),
  opens: ({ name, label }, options) => {
    const inside = options.opened?.includes(name) ? (options.scene.behind[name] ?? []) : [];
    return opens(
      name,
      label,
      inside.map((node) => printBy(printers, owned(node), options)),
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
  strip: ({ parts, spoken }) => stripMarkup(parts, spoken),
  table: (node, options) => tableMarkup(node, options),
  tallies: (node) => talliesMarkup(node),
  tally: (node) => countedMarkup(node),
  tells: ({ family, lines }) =>
    element(
      'p',
      { class: 'tells', part: 'sentence', 'data-figure': 'sentence' },
      ...(family ? [shape(family)] : []),
      ...lines.flatMap((text) => [element('span', {}, text), ' ']),
    ),
  text: ({ look, label, pieces }, options) =>
    labelled(label, texts[look](pieces.flatMap((one) => piece(one, options)))),
};

/**
 * A node of a scene as an element with everything that a page can use: classes and parts, drawings, roles, and what the
 * reader has opened. Each node is one element, and the nodes of a group are its children.
 *
 * @param scene that the node belongs to
 */
export const wholeMarkup = (node: SceneNode, scene: SceneTree, options: PageOptions): Markup =>
  printBy(printers, owned(node), { ...options, scene });
