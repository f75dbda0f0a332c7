import { textWidth } from './text-width.ts';

export interface Label {
  readonly text: string;
  /** What it belongs to, as a share of the width. */
  readonly at: number;
  /** Left out where the first row has no room for it. */
  readonly optional?: boolean;
}

export interface PlacedLabel extends Label {
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where the anchor stands, as a share of the width. */
  readonly x: number;
  readonly row: number;
}

const space = 0.9;

/**
 * Puts labels under a drawing so that none is clipped and none touches another: each is centred on its mark, held inside
 * the edges, and moved down a row while its place is taken. What fits a narrow drawing also fits a wider one.
 *
 * @param width of the drawing, in em of the labels
 *
 * @example
 * placeLabels([{ text: '目标', at: 1 }], 20) // => [{ text: '目标', at: 1, anchor: 'end', x: 1, row: 0 }]
 */
export const placeLabels = (labels: readonly Label[], width: number): readonly PlacedLabel[] => {
  const taken: [number, number][][] = [];
  return labels.flatMap((label) => {
    const size = textWidth(label.text);
    const centre = Math.min(1, Math.max(0, label.at)) * width;
    const anchor = centre - size / 2 < 0 ? 'start' : centre + size / 2 > width ? 'end' : 'middle';
    const from = anchor === 'start' ? 0 : anchor === 'end' ? width - size : centre - size / 2;
    const free = (row: number): boolean =>
      (taken[row] ?? []).every(([a, b]) => from + size + space <= a || b + space <= from);
    let row = 0;
    if (label.optional && !free(0)) return [];
    while (!free(row)) row += 1;
    (taken[row] ??= []).push([from, from + size]);
    return [{ ...label, anchor, x: anchor === 'start' ? 0 : anchor === 'end' ? 1 : label.at, row }];
  });
};
