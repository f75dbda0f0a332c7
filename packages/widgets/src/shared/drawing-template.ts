import { html, type TemplateResult } from 'lit';
import { placeLabels, type PlacedLabel } from '../geometry/place-labels.ts';
import type { Placed } from '../geometry/placed.ts';
import type { DrawingView } from '../view/drawing-of.ts';
import { hiddenDrawing } from './hidden-drawing.ts';
import { svgNode } from './svg-node.ts';

// Heights in em of the drawing's own text, so that large type enlarges the drawing with it.
const middle = 1.3;
const bottom = 2.55;
const rowHeight = 1.45;

const percent = (share: number): string => `${Number((Math.min(1, Math.max(0, share)) * 100).toFixed(3))}%`;
const em = (height: number): string => `${Number(height.toFixed(3))}em`;

const rect = (name: string, from: number, to: number, half: number): Element => {
  const node = svgNode('rect', name);
  node.setAttribute('x', percent(from));
  node.setAttribute('width', percent(to - from));
  node.setAttribute('y', em(middle - half));
  node.setAttribute('height', em(half * 2));
  return node;
};

const line = (name: string, from: number, to: number, top: number, bottomEnd: number): Element => {
  const node = svgNode('line', name);
  node.setAttribute('x1', percent(from));
  node.setAttribute('x2', percent(to));
  node.setAttribute('y1', em(top));
  node.setAttribute('y2', em(bottomEnd));
  return node;
};

/** A line across the height of the drawing, as far above its middle as below. */
const upright = (name: string, at: number, half: number): Element => line(name, at, at, middle - half, middle + half);

const axis = (name: string): Element => line(name, 0, 1, middle, middle);

const barMarks = ({ bar }: Placed): readonly Element[] =>
  bar ? [rect('track', 0, 1, 0.72), rect('value', bar.from, bar.to, 0.4)] : [axis('axis none')];

const dotOf = (at: number): Element => {
  const node = svgNode('circle', 'value');
  node.setAttribute('cx', percent(at));
  node.setAttribute('cy', em(middle));
  node.setAttribute('r', '0.52em');
  return node;
};

const dotMarks = ({ dot, range, open }: Placed): readonly Element[] => [
  axis(dot === undefined && !range ? 'axis none' : 'axis'),
  ...open.flatMap((isOpen, end) => (isOpen ? [] : [upright('stop', end, 0.35)])),
  ...(range ? [rect('range', range.from, range.to, 0.28)] : []),
  ...(dot === undefined ? [] : [dotOf(dot)]),
];

const segmentMarks = ({ segments = [] }: Placed): readonly Element[] => [
  rect('track', 0, 1, 0.72),
  ...segments.map(({ from, to, missing }) => rect(missing ? 'missing' : 'value segment', from, to, 0.55)),
];

const marks: Readonly<Record<Placed['kind'], (placed: Placed) => readonly Element[]>> = {
  bar: barMarks,
  dot: dotMarks,
  segments: segmentMarks,
};

const labelMarks = ({ text, at, anchor, x, row, optional }: PlacedLabel): readonly Element[] => {
  const top = bottom + row * rowHeight;
  const words = svgNode('text');
  words.setAttribute('x', percent(x));
  words.setAttribute('y', em(top + 1.05));
  words.setAttribute('text-anchor', anchor);
  words.setAttribute('data-figure', optional ? 'axis' : 'value');
  words.textContent = text;
  return row === 0 ? [words] : [line('leader', at, at, bottom - 0.1, top), words];
};

/**
 * A placed drawing. Positions are shares of the width and heights are em, so it needs no measure of its own; only the
 * labels need to know about how wide it is.
 *
 * @param name accessible name
 * @param spoken what it shows, in words
 * @param width in em of the surrounding text
 */
export const drawingTemplate = (
  { placed, labels, meter }: DrawingView,
  name: string,
  spoken: string,
  width: number,
): TemplateResult => {
  const placedLabels = placeLabels(labels, width / 0.8125);
  const rows = placedLabels.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const inner = hiddenDrawing('drawing', '100%', em(bottom + rows * rowHeight));
  inner.append(
    ...placed.bands.map(({ from, to, family }) => rect(`band ${family}`, from, to, 0.72)),
    ...marks[placed.kind](placed),
    ...placed.ticks.map(({ kind, at }) => upright(`tick ${kind}`, at, kind === 'target' ? 1.15 : 0.95)),
    ...placedLabels.flatMap(labelMarks),
  );
  return meter
    ? html`<div part="drawing" role="meter" aria-label=${name} aria-valuemin=${meter.min} aria-valuemax=${meter.max} aria-valuenow=${meter.now} aria-valuetext=${spoken}>${inner}</div>`
    : html`<div part="drawing" role="img" aria-label=${`${name}: ${spoken}`}>${inner}</div>`;
};
