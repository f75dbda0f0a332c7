import { markShapes, placeMarks, type Mark } from '@onemetre/scenes/geometry';
import type { Picture, StateView, StripPart } from '@onemetre/scenes/views';
import { setType, strokeLine, type Brush } from './brush.ts';
import { paintChart } from './paint-chart.ts';
import { paintDrawing } from './paint-drawing.ts';
import { wrapText } from './wrap-text.ts';

interface Paragraph {
  readonly size: number;
  readonly colour: string;
  readonly weight?: number;
  readonly leading?: number;
}

/** Writes a paragraph and gives the height of the next line of writing. */
const write = (
  brush: Brush,
  text: string,
  [left, top, width]: readonly [number, number, number],
  { size, colour, weight = 400, leading = 1.55 }: Paragraph,
): number => {
  const { context, em } = brush;
  setType(brush, size, weight);
  context.fillStyle = colour;
  const lines = wrapText(text, width, (piece) => context.measureText(piece).width);
  lines.forEach((line, index) =>
    context.fillText(line, left, top + (index * leading + 0.5 + leading / 2 - 0.15) * em * size),
  );
  return top + lines.length * leading * em * size;
};

/** A mark in a square field of a side of `size`. */
const paintMark = (
  { context, colours }: Brush,
  mark: Mark,
  [left, top, size]: readonly [number, number, number],
  colour: string,
): void => {
  context.save();
  context.translate(left, top);
  context.scale(size / 16, size / 16);
  context.lineJoin = 'round';
  for (const [stroke, path] of markShapes[mark]) {
    const shape = new Path2D(path);
    context.fillStyle = colour;
    context.strokeStyle = stroke === 'cut' ? colours.paper : colour;
    context.lineCap = stroke === 'bold' ? 'butt' : 'round';
    context.lineWidth = stroke === 'bold' ? 2.6 : stroke === 'line' ? 1.7 : 2;
    context.setLineDash(stroke === 'dots' ? [0.1, 3.25] : []);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array
    if (stroke === 'full') context.fill(shape);
    else context.stroke(shape);
  }
  context.restore();
};

/** A strip of marks and its key, and the height of the next line. */
const paintStrip = (brush: Brush, parts: readonly StripPart[], left: number, top: number, width: number): number => {
  const { colours, em } = brush;
  const marks = parts.flatMap(({ mark, count }) => [...Array(count).keys()].map(() => mark));
  const { columns, rows } = placeMarks(marks.length);
  const step = Math.min(1.25 * em, width / columns);
  marks.forEach((mark, i) =>
    paintMark(
      brush,
      mark,
      [left + (i % columns) * step, top + Math.floor(i / columns) * step, 0.8 * step],
      colours.accent,
    ),
  );
  let y = top + rows * step + 0.3 * em;
  for (const { mark, word, count } of parts) {
    paintMark(brush, mark, [left, y + 0.32 * em, em], colours.accent);
    y = write(brush, `${count} ${word}`, [left + 1.4 * em, y, width - 1.4 * em], { size: 1, colour: colours.ink });
  }
  return y;
};

/** A state as its shape, its word and its flags. */
const paintState = (
  brush: Brush,
  { family, word, flags }: StateView,
  left: number,
  top: number,
  width: number,
): number => {
  const { colours, em } = brush;
  paintMark(brush, family, [left, top + 0.32 * em, em], colours.ink);
  const text = [word, ...flags].join(' · ');
  return write(brush, text, [left + 1.4 * em, top, width - 1.4 * em], { size: 1, colour: colours.ink, weight: 500 });
};

/**
 * Paints a card: name, state, number, drawing, sentences, and the foot that keeps it true.
 *
 * @param margin around everything, in px
 * @param width of the whole, in px
 * @returns the height of the whole
 */
export const paintPicture = (brush: Brush, picture: Picture, width: number, margin: number): number => {
  const { colours, em, context } = brush;
  const { title, state, figure, notes, drawing, chart, strip, sentences, foot } = picture;
  const inner = width - 2 * margin;
  const box = (top: number): readonly [number, number, number] => [margin, top, inner];
  context.textBaseline = 'alphabetic';
  let y = margin;
  strokeLine(
    brush,
    [
      [margin, y],
      [margin + inner, y],
    ],
    { colour: colours.ink, width: em / 8 },
  );
  y = write(brush, title, box(y + 0.6 * em), { size: 1.2, colour: colours.ink, weight: 600 });
  if (state) y = paintState(brush, state, margin, y, inner);
  if (figure) {
    y = write(brush, figure.large, box(y + 0.1 * em), {
      size: strip ? 1.5 : 2,
      colour: colours.ink,
      weight: 600,
      leading: 1.3,
    });
    if (figure.small !== '') y = write(brush, figure.small, box(y), { size: 0.9375, colour: colours.soft });
  }
  if (notes !== '') y = write(brush, notes, box(y), { size: 0.8125, colour: colours.soft });
  if (drawing) y += paintDrawing(brush, drawing, margin + 0.3 * em, y + 0.4 * em, inner - 0.6 * em) + 0.6 * em;
  if (chart) y += paintChart(brush, chart, margin, y + 0.2 * em, inner) + 0.3 * em;
  if (strip) y = paintStrip(brush, strip, margin, y + 0.5 * em, inner) + 0.2 * em;
  for (const sentence of sentences)
    y = write(brush, sentence, box(y + 0.2 * em), { size: 1, colour: colours.ink, leading: 1.65 });
  y = write(brush, foot, box(y + 0.5 * em), { size: 0.8125, colour: colours.soft });
  return y + margin;
};
