import { svg, html, type TemplateResult } from 'lit';
import { placeTally } from '@onemetre/scenes/geometry';

const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`;

/** One mark for each item; the count stands beside it as text, so assistive technology skips the marks. */
export const tallyTemplate = (
  count: number,
  longest: number,
): TemplateResult => html`<svg class="tally" width="100%" height="0.85em" aria-hidden="true" focusable="false">
  ${placeTally(count, longest).map(({ x, width }) => svg`<rect x=${percent(x)} width=${percent(width)} y="0.05em" height="0.75em"/>`)}
</svg>`;
