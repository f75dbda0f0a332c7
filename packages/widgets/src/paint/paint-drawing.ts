import { placeLabels, type Placed } from '@onemetre/scenes/geometry';
import type { DrawingView } from '@onemetre/scenes/views';
import { setType, strokeLine, type Brush, type LineStyle } from './brush.ts';

/** Type of labels, in em of the running text; heights below are in em of the labels, as in the drawing on the page. */
const small = 0.8125;
const middle = 1.3;
const bottom = 2.55;
const rowHeight = 1.45;

const inside = (share: number): number => Math.min(1, Math.max(0, share));

const opacities: Readonly<Record<string, number>> = { behind: 0.45, moving: 0.75, met: 1 };

const tickStyle = (kind: Placed['ticks'][number]['kind'], { colours }: Brush, unit: number): LineStyle => ({
  colour: kind === 'baseline' ? colours.soft : colours.ink,
  width: (kind === 'target' ? 3 : 1.5) * unit,
  ...(kind === 'expected' ? { dash: [3 * unit, 3 * unit] } : {}),
});

/**
 * Paints a bar, a dot or a count with its marks and labels.
 *
 * @param left edge of the drawing, in px, like the others
 * @returns the height that was used
 */
export const paintDrawing = (
  brush: Brush,
  { placed, labels }: DrawingView,
  left: number,
  top: number,
  width: number,
): number => {
  const { context, colours } = brush;
  const em = brush.em * small;
  const unit = brush.em / 16;
  const x = (share: number): number => left + inside(share) * width;
  const y = top + middle * em;
  const bar = (from: number, to: number, half: number, colour: string, opacity = 1): void => {
    context.globalAlpha = opacity;
    context.fillStyle = colour;
    context.fillRect(x(from), y - half * em, x(to) - x(from), half * 2 * em);
    context.globalAlpha = 1;
  };
  const axis = (dash: readonly number[], cap: CanvasLineCap = 'butt'): void =>
    strokeLine(
      brush,
      [
        [left, y],
        [left + width, y],
      ],
      { colour: colours.soft, width: unit * 1.25, dash, cap },
    );
  const empty = placed.bar === undefined && placed.dot === undefined && !placed.range && !placed.segments;

  if (placed.kind !== 'dot' && !empty) bar(0, 1, 0.72, colours.wash);
  for (const { from, to, family } of placed.bands) bar(from, to, 0.72, colours.accentWash, opacities[family] ?? 0.45);
  if (empty) axis([0.1, 6 * unit], 'round');
  else if (placed.kind === 'dot') {
    axis([]);
    placed.open.forEach((open, end) => {
      if (!open)
        strokeLine(
          brush,
          [
            [x(end), y - 0.35 * em],
            [x(end), y + 0.35 * em],
          ],
          { colour: colours.soft, width: unit },
        );
    });
  }
  if (placed.bar) bar(placed.bar.from, placed.bar.to, 0.4, colours.accent);
  for (const { from, to, missing } of placed.segments ?? []) {
    if (missing) {
      context.save();
      context.strokeStyle = colours.soft;
      context.setLineDash([3 * unit, 3 * unit]);
      context.strokeRect(x(from), y - 0.55 * em, x(to) - x(from), 1.1 * em);
      context.restore();
    } else {
      bar(from, to, 0.55, colours.accent);
      strokeLine(
        brush,
        [
          [x(to), y - 0.55 * em],
          [x(to), y + 0.55 * em],
        ],
        { colour: colours.paper, width: 2 * unit },
      );
    }
  }
  if (placed.range) bar(placed.range.from, placed.range.to, 0.28, colours.accent, 0.35);
  if (placed.dot !== undefined) {
    context.fillStyle = colours.accent;
    context.beginPath();
    context.arc(x(placed.dot), y, 0.52 * em, 0, Math.PI * 2);
    context.fill();
  }
  for (const { kind, at } of placed.ticks) {
    const reach = (kind === 'target' ? 1.15 : 0.95) * em;
    strokeLine(
      brush,
      [
        [x(at), y - reach],
        [x(at), y + reach],
      ],
      tickStyle(kind, brush, unit),
    );
  }
  const placedLabels = placeLabels(labels, width / em);
  setType(brush, small);
  for (const { text, at, anchor, x: share, row } of placedLabels) {
    const line = top + (bottom + row * rowHeight) * em;
    if (row > 0)
      strokeLine(
        brush,
        [
          [x(at), top + bottom * em],
          [x(at), line],
        ],
        { colour: colours.line, width: unit },
      );
    context.fillStyle = colours.soft;
    context.textAlign = anchor === 'middle' ? 'center' : anchor;
    context.fillText(text, x(share), line + 1.05 * em);
  }
  context.textAlign = 'start';
  const rows = placedLabels.reduce((most, { row }) => Math.max(most, row + 1), 0);
  return (bottom + rows * rowHeight) * em;
};
