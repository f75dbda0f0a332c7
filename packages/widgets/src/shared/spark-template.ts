import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PlacedSpark } from '../geometry/place-spark.ts';

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

const path = (name: string, lines: PlacedSpark['lines']): unknown =>
  lines.length === 0 ? nothing : svg`<path class=${name} d=${pathOf(lines)}/>`;

/** The line of values beside the number. It repeats what the table says, so assistive technology skips it. */
export const sparkTemplate = ({ lines, points }: PlacedSpark): TemplateResult => {
  const last = points[points.length - 1];
  const single = (index: number): boolean =>
    !lines.some(({ from, to }) => from === points[index] || to === points[index]);
  // The inner picture is stretched to the width that there is; its strokes and the round points are not.
  return html`<svg class="spark" part="spark" width="8.5em" height="2.3em" aria-hidden="true" focusable="false">
    <svg viewBox="0 0 100 100" width="100%" height="100%" preserveAspectRatio="none">${[
      path(
        'line',
        lines.filter(({ gap }) => !gap),
      ),
      path(
        'line gap',
        lines.filter(({ gap }) => gap),
      ),
    ]}</svg>
    ${points.flatMap(([x, y], index) => (points[index] === last || single(index) ? [svg`<circle class="point" cx=${`${across(x)}%`} cy=${`${up(y)}%`} r="0.2em"/>`] : []))}
  </svg>`;
};
