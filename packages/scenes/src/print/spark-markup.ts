import type { PlacedSpark } from '../geometry/place-spark.ts';
import { hiddenDrawing } from './hidden-drawing.ts';
import { element, type Markup } from './markup.ts';

type Place = PlacedSpark['points'][number];

// Kept off the edges, so that the round ends are whole.
const inset = (share: number, margin: number): number => Math.round((margin + share * (100 - 2 * margin)) * 100) / 100;
const across = (share: number): number => inset(share, 3);
const up = (share: number): number => inset(1 - share, 12);

const isSame = (a: Place | undefined, b: Place): boolean => a !== undefined && a[0] === b[0] && a[1] === b[1];

/** One path for all pieces of a kind: a line of twenty values is one node, not twenty. */
const path = (name: string, lines: PlacedSpark['lines']): readonly Markup[] => {
  const pieces = lines.map(({ from, to }, i) => {
    const begin = isSame(lines[i - 1]?.to, from) ? '' : `M${across(from[0])} ${up(from[1])}`;
    return `${begin}L${across(to[0])} ${up(to[1])}`;
  });
  return pieces.length === 0 ? [] : [element('path', { class: name, d: pieces.join('') })];
};

/** The line of values beside the number. It repeats what the table says, so assistive technology skips it. */
export const sparkMarkup = ({ lines, points }: PlacedSpark): Markup => {
  const isJoined = (point: Place): boolean => lines.some(({ from, to }) => isSame(from, point) || isSame(to, point));
  const single = points.filter((point, i) => i === points.length - 1 || !isJoined(point));
  return hiddenDrawing('spark', '8.5em', '2.3em', { part: 'spark' }, [
    // The inner picture is stretched to the width that there is; its strokes and the round points are not.
    element(
      'svg',
      { viewBox: '0 0 100 100', width: '100%', height: '100%', preserveAspectRatio: 'none' },
      ...path(
        'line',
        lines.filter(({ gap }) => !gap),
      ),
      ...path(
        'line gap',
        lines.filter(({ gap }) => gap),
      ),
    ),
    ...single.map(([x, y]) => element('circle', { class: 'point', cx: `${across(x)}%`, cy: `${up(y)}%`, r: '0.2em' })),
  ]);
};
