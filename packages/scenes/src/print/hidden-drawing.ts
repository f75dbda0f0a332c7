import type { Markup } from './markup.ts';

/** An `<svg>` that assistive technology and the tab key skip: what it shows is said in words beside it. */
export const hiddenDrawing = (
  name: string,
  width: string,
  height: string,
  more: Markup['attributes'],
  children: readonly Markup[],
): Markup => ({
  tag: 'svg',
  attributes: { class: name, width, height, 'aria-hidden': 'true', focusable: 'false', ...more },
  children,
});
