import type { PlacedSpark } from '../geometry/place-spark.ts';
import { hiddenDrawing } from './hidden-drawing.ts';
import { svgNode } from './svg-node.ts';

// Kept off the edges, so that the round ends are whole.
const inset = (share: number, margin: number): number => Number((margin + share * (100 - 2 * margin)).toFixed(2));
const across = (share: number): number => inset(share, 3);
const up = (share: number): number => inset(1 - share, 12);

/** One path for all pieces of a kind: a line of twenty values is one node, not twenty. */
const pathOf = (lines: PlacedSpark['lines']): string =>
  lines
    .map(({ from, to }, i) => {
      const begin = lines[i - 1]?.to === from ? '' : `M${across(from[0])} ${up(from[1])}`;
      return `${begin}L${across(to[0])} ${up(to[1])}`;
    })
    .join('');

const addPath = (picture: Element, name: string, lines: PlacedSpark['lines']): void => {
  if (lines.length === 0) return;
  const path = svgNode('path', name);
  path.setAttribute('d', pathOf(lines));
  picture.appendChild(path);
};

/** The line of values beside the number. It repeats what the table says, so assistive technology skips it. */
export const sparkTemplate = ({ lines, points }: PlacedSpark): Node => {
  const spark = hiddenDrawing('spark', '8.5em', '2.3em');
  spark.setAttribute('part', 'spark');
  // The inner picture is stretched to the width that there is; its strokes and the round points are not.
  const stretched = svgNode('svg');
  stretched.setAttribute('viewBox', '0 0 100 100');
  stretched.setAttribute('width', '100%');
  stretched.setAttribute('height', '100%');
  stretched.setAttribute('preserveAspectRatio', 'none');
  addPath(
    stretched,
    'line',
    lines.filter(({ gap }) => !gap),
  );
  addPath(
    stretched,
    'line gap',
    lines.filter(({ gap }) => gap),
  );
  spark.appendChild(stretched);
  const joined = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const last = points[points.length - 1];
  for (const point of points) {
    if (point !== last && joined.has(point)) continue;
    const circle = svgNode('circle', 'point');
    circle.setAttribute('cx', `${across(point[0])}%`);
    circle.setAttribute('cy', `${up(point[1])}%`);
    circle.setAttribute('r', '0.2em');
    spark.appendChild(circle);
  }
  return spark;
};
