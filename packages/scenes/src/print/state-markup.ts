import { markShapes, type Mark } from '../geometry/mark-shapes.ts';
import type { StateView } from '../view/view-parts.ts';
import { hiddenDrawing } from './hidden-drawing.ts';
import { element, type Markup } from './markup.ts';

const shapes = new Map<Mark, Markup>();

/** A mark, such as the shape of a family of states; the word always stands beside it. */
export const shape = (family: Mark): Markup => {
  const known = shapes.get(family);
  if (known) return known;
  const made = hiddenDrawing('shape', '16', '16', { viewBox: '0 0 16 16' }, markPaths(family));
  shapes.set(family, made);
  return made;
};

/** The strokes of a mark on a field of 16 by 16. */
export const markPaths = (mark: Mark): readonly Markup[] =>
  markShapes[mark].map(([stroke, d]) => element('path', { class: stroke, d }));

/** A state: its shape, its word, and what is worth knowing beside it. */
export const stateMarkup = ({ family, word, flags }: StateView): Markup =>
  element(
    'span',
    { class: 'state', part: 'state', 'data-family': family },
    element('span', { class: 'word', 'data-figure': 'state' }, shape(family), word),
    ...flags.map((flag) => element('span', { class: 'flag' }, flag)),
  );
