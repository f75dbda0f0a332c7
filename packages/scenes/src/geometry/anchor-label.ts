import { textWidth } from './text-width.ts';

export interface AxisLabel {
  readonly text: string;
  /** As a share of the width. */
  readonly at: number;
}

/** A label of an axis with the end that it hangs on. */
export interface AnchoredLabel extends AxisLabel {
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * Centres a label on its place, unless it would be clipped there: then it hangs on its end.
 *
 * @param width in em of the labels
 *
 * @example
 * anchorLabel({ text: '2030', at: 1 }, 20).anchor // => 'end'
 */
export const anchorLabel = (label: AxisLabel, width: number): AnchoredLabel => {
  const { text, at } = label;
  const half = textWidth(text) / 2;
  return { ...label, anchor: at * width < half ? 'start' : (1 - at) * width < half ? 'end' : 'middle' };
};
