import { html, svg, type TemplateResult } from 'lit';
import type { PlacedIcons } from '@onemetre/scenes/geometry';

const size = 22;
const edge = 2;
const rounded = (length: number): number => Number(length.toFixed(1));
const px = (value: number): number => rounded(value * size + edge);

/** Things that can be counted: full ones are there, framed ones are still wanted. The sentences around say the same. */
export const iconsTemplate = ({ width, height, icons }: PlacedIcons): TemplateResult => {
  const [w, h] = [rounded(width * size + 2 * edge), rounded(height * size + 2 * edge)];
  return html`<svg class="icons" part="drawing" viewBox=${`0 0 ${w} ${h}`} width=${w} aria-hidden="true" focusable="false">
    ${icons.map(({ x, y, kind }) => svg`<rect class=${kind} x=${px(x)} y=${px(y)} width=${size} height=${size} rx="6"/>${kind === 'over' ? svg`<path class="cross" d=${`M${px(x + 0.28)} ${px(y + 0.28)}l${size * 0.44} ${size * 0.44}m0-${size * 0.44}l-${size * 0.44} ${size * 0.44}`}/>` : ''}`)}
  </svg>`;
};
