import { placeLabels, type PlacedLabel } from '../geometry/place-labels.ts';
import type { Placed } from '../geometry/placed.ts';
import type { DrawingView } from '../view/drawing-of.ts';
import { hiddenDrawing } from './hidden-drawing.ts';
import { element, type Markup } from './markup.ts';

// Heights in em of the drawing's own text, so that large type enlarges the drawing with it.
const middle = 1.3;
const bottom = 2.55;
const rowHeight = 1.45;
/** Type of labels, in em of the running text. */
const small = 0.8125;

const percent = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 100_000) / 1000}%`;
const em = (height: number): string => `${Math.round(height * 1000) / 1000}em`;

const rect = (name: string, from: number, to: number, half: number): Markup =>
  element('rect', {
    class: name,
    x: percent(from),
    width: percent(to - from),
    y: em(middle - half),
    height: em(half * 2),
  });

const line = (name: string, from: number, to: number, top: number, end: number): Markup =>
  element('line', { class: name, x1: percent(from), x2: percent(to), y1: em(top), y2: em(end) });

/** A line across the height of the drawing, as far above its middle as below. */
const upright = (name: string, at: number, half: number): Markup => line(name, at, at, middle - half, middle + half);

const axis = (name: string): Markup => line(name, 0, 1, middle, middle);

const marks: Readonly<Record<Placed['kind'], (placed: Placed) => readonly Markup[]>> = {
  bar: ({ bar }) => (bar ? [rect('track', 0, 1, 0.72), rect('value', bar.from, bar.to, 0.4)] : [axis('axis none')]),
  dot: ({ dot, range, open }) => [
    axis(dot === undefined && !range ? 'axis none' : 'axis'),
    ...open.flatMap((isOpen, end) => (isOpen ? [] : [upright('stop', end, 0.35)])),
    ...(range ? [rect('range', range.from, range.to, 0.28)] : []),
    ...(dot === undefined
      ? []
      : [element('circle', { class: 'value', cx: percent(dot), cy: em(middle), r: '0.52em' })]),
  ],
  segments: ({ segments = [] }) => [
    rect('track', 0, 1, 0.72),
    ...segments.map(({ from, to, missing }) => rect(missing ? 'missing' : 'value segment', from, to, 0.55)),
  ],
};

const labelMarks = ({ text, at, anchor, x, row, optional }: PlacedLabel): readonly Markup[] => {
  const top = bottom + row * rowHeight;
  const figure = optional ? 'axis' : 'value';
  const words = element(
    'text',
    { x: percent(x), y: em(top + 1.05), 'text-anchor': anchor, 'data-figure': figure },
    text,
  );
  return row === 0 ? [words] : [line('leader', at, at, bottom - 0.1, top), words];
};

/**
 * A placed drawing. Positions are shares of the width and heights are em, so it needs no measure of its own; only the
 * labels need to know about how wide it is.
 *
 * @param width in em of the surrounding text
 */
export const drawingMarkup = ({ placed, labels }: DrawingView, width: number): Markup => {
  const placedLabels = placeLabels(labels, width / small);
  const rows = placedLabels.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return hiddenDrawing('drawing', '100%', em(bottom + rows * rowHeight), {}, [
    ...placed.bands.map(({ from, to, family }) => rect(`band ${family}`, from, to, 0.72)),
    ...marks[placed.kind](placed),
    ...placed.ticks.map(({ kind, at }) => upright(`tick ${kind}`, at, kind === 'target' ? 1.15 : 0.95)),
    ...placedLabels.flatMap(labelMarks),
  ]);
};
