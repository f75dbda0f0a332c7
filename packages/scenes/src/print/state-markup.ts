import type { Family } from '@onemetre/core';
import { stateShapes } from '../geometry/state-shapes.ts';
import type { StateView } from '../view/view-parts.ts';
import { hiddenDrawing } from './hidden-drawing.ts';
import { element, type Markup } from './markup.ts';

const shapes = new Map<Family, Markup>();

/** The shape of a family of states; the word always stands beside it. */
export const shape = (family: Family): Markup => {
  const known = shapes.get(family);
  if (known) return known;
  const paths = stateShapes[family].map(([stroke, d]) => element('path', { class: stroke, d }));
  const made = hiddenDrawing('shape', '16', '16', { viewBox: '0 0 16 16' }, paths);
  shapes.set(family, made);
  return made;
};

/** A state: its shape, its word, and what is worth knowing beside it. */
export const stateMarkup = ({ family, word, flags }: StateView): Markup =>
  element(
    'span',
    { class: 'state', part: 'state', 'data-family': family },
    element('span', { class: 'word', 'data-figure': 'state' }, shape(family), word),
    ...flags.map((flag) => element('span', { class: 'flag' }, flag)),
  );
