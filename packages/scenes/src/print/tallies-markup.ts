import { placeTally } from '../geometry/place-tally.ts';
import type { TalliesNode } from '../scene/scene-tree.ts';
import { hiddenDrawing } from './hidden-drawing.ts';
import { element, type Markup } from './markup.ts';
import { shape } from './state-markup.ts';

/** No more marks than this for one state of a child's tally; the number stands beside them. */
const mostMarks = 60;

/** How many stand in which family of states, one mark for each; the count stands beside them as text. */
export const talliesMarkup = ({ tallies, longest }: TalliesNode): Markup =>
  longest === undefined ? dots(tallies) : bars(tallies, longest);

const dots = (tallies: TalliesNode['tallies']): Markup =>
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
  );

const bars = (tallies: TalliesNode['tallies'], longest: number): Markup =>
  element(
    'ul',
    { class: 'families', part: 'drawing' },
    ...tallies.map(({ family, word, count, states }) =>
      element(
        'li',
        { class: count === 0 ? 'zero' : undefined },
        element('span', {}, shape(family), word),
        element('span', { class: 'count', 'data-figure': 'count' }, String(count)),
        marks(count, longest),
        ...(states === undefined ? [] : [element('span', { class: 'states' }, states)]),
      ),
    ),
  );

const marks = (count: number, longest: number): Markup =>
  hiddenDrawing(
    'tally',
    '100%',
    '0.85em',
    {},
    placeTally(count, longest).map(({ x, width }) =>
      element('rect', { x: percent(x), width: percent(width), y: '0.05em', height: '0.75em' }),
    ),
  );

const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`;
