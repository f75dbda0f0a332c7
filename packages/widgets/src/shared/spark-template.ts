import { html, svg, type TemplateResult } from 'lit';
import type { PlacedSpark } from '../geometry/place-spark.ts';

// Kept off the edges, so that the round ends are whole.
const inset = (share: number, margin: number): string => `${Number((margin + share * (100 - 2 * margin)).toFixed(2))}%`;
const across = (share: number): string => inset(share, 3);
const up = (share: number): string => inset(1 - share, 12);

/** The line of values beside the number. It repeats what the table says, so assistive technology skips it. */
export const sparkTemplate = ({ lines, points }: PlacedSpark): TemplateResult => {
  const last = points[points.length - 1];
  const single = (index: number): boolean =>
    !lines.some(({ from, to }) => from === points[index] || to === points[index]);
  return html`<svg class="spark" part="spark" width="8.5em" height="2.3em" aria-hidden="true" focusable="false">
    ${lines.map(
      ({ from, to, gap }) =>
        svg`<line class=${gap ? 'line gap' : 'line'} x1=${across(from[0])} y1=${up(from[1])} x2=${across(to[0])} y2=${up(to[1])}/>`,
    )}
    ${points.flatMap(([x, y], index) => (points[index] === last || single(index) ? [svg`<circle class="point" cx=${across(x)} cy=${up(y)} r="0.2em"/>`] : []))}
  </svg>`;
};
