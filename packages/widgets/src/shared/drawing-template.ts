import { html, nothing, svg, type TemplateResult } from 'lit';
import { placeLabels } from '../geometry/place-labels.ts';
import type { Placed } from '../geometry/placed.ts';
import type { DrawingView } from '../view/drawing-of.ts';

// Heights in em of the drawing's own text, so that large type enlarges the drawing with it.
const middle = 1.3;
const bottom = 2.55;
const rowHeight = 1.45;

const percent = (share: number): string => `${Number((Math.min(1, Math.max(0, share)) * 100).toFixed(3))}%`;
const span = (from: number, to: number): string => percent(to - from);
const em = (height: number): string => `${Number(height.toFixed(3))}em`;

const rect = (name: string, from: number, to: number, half: number): TemplateResult =>
  svg`<rect class=${name} x=${percent(from)} width=${span(from, to)} y=${em(middle - half)} height=${em(half * 2)}/>`;

const axis = (name: string): TemplateResult =>
  svg`<line class=${name} x1="0%" x2="100%" y1=${em(middle)} y2=${em(middle)}/>`;

const barMarks = ({ bar }: Placed): unknown =>
  bar ? [rect('track', 0, 1, 0.72), rect('value', bar.from, bar.to, 0.4)] : axis('axis none');

const dotMarks = ({ dot, range, open }: Placed): unknown => [
  axis(dot === undefined && !range ? 'axis none' : 'axis'),
  open.map((isOpen, end) =>
    isOpen
      ? nothing
      : svg`<line class="stop" x1=${percent(end)} x2=${percent(end)} y1=${em(middle - 0.35)} y2=${em(middle + 0.35)}/>`,
  ),
  range ? rect('range', range.from, range.to, 0.28) : nothing,
  dot === undefined ? nothing : svg`<circle class="value" cx=${percent(dot)} cy=${em(middle)} r="0.52em"/>`,
];

const segmentMarks = ({ segments = [] }: Placed): unknown => [
  rect('track', 0, 1, 0.72),
  segments.map(({ from, to, missing }) => rect(missing ? 'missing' : 'value segment', from, to, 0.55)),
];

const marks: Readonly<Record<Placed['kind'], (placed: Placed) => unknown>> = {
  bar: barMarks,
  dot: dotMarks,
  segments: segmentMarks,
};

const tickTemplate = ({ kind, at }: Placed['ticks'][number]): TemplateResult => {
  const reach = kind === 'target' ? 1.15 : 0.95;
  return svg`<line class=${`tick ${kind}`} x1=${percent(at)} x2=${percent(at)} y1=${em(middle - reach)} y2=${em(middle + reach)}/>`;
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
  const inner = svg`<svg class="drawing" width="100%" height=${em(bottom + rows * rowHeight)} aria-hidden="true" focusable="false">
    ${placed.bands.map(({ from, to, family }) => rect(`band ${family}`, from, to, 0.72))}
    ${marks[placed.kind](placed)}
    ${placed.ticks.map(tickTemplate)}
    ${placedLabels.map(({ text, at, anchor, x, row, optional }) => {
      const leader =
        row === 0
          ? nothing
          : svg`<line class="leader" x1=${percent(at)} x2=${percent(at)} y1=${em(bottom - 0.1)} y2=${em(bottom + row * rowHeight)}/>`;
      return svg`${leader}<text x=${percent(x)} y=${em(bottom + row * rowHeight + 1.05)} text-anchor=${anchor} data-figure=${optional ? 'axis' : 'value'}>${text}</text>`;
    })}
  </svg>`;
  return meter
    ? html`<div part="drawing" role="meter" aria-label=${name} aria-valuemin=${meter.min} aria-valuemax=${meter.max} aria-valuenow=${meter.now} aria-valuetext=${spoken}>${inner}</div>`
    : html`<div part="drawing" role="img" aria-label=${`${name}: ${spoken}`}>${inner}</div>`;
};
