import { anchorLabel, type AnchoredLabel, type AxisLabel } from './anchor-label.ts';
import { everyNth } from './every-nth.ts';
import { placeCallouts, type Callout, type PlacedCallout } from './place-callouts.ts';
import type { Place, PlacedChart } from './placed-chart.ts';
import { textWidth } from './text-width.ts';

export interface ChartContent {
  readonly placed: Omit<PlacedChart, 'x'>;
  readonly callouts: readonly Callout[];
  readonly valueLabels: readonly AxisLabel[];
  readonly timeLabels: readonly AxisLabel[];
  readonly asOf: AxisLabel | null;
}

/** Where everything of a chart stands, in em of its labels. Across, places are shares of the plot's width. */
export interface ChartLayout {
  /** Width of the labels left of the plot. */
  readonly scale: number;
  /** From the top of the drawing to the top of the plot: the row of the data's date. */
  readonly top: number;
  /** Height of the plot. */
  readonly height: number;
  /** Height of the whole drawing. */
  readonly whole: number;
  readonly callouts: readonly PlacedCallout[];
  readonly timeLabels: readonly AnchoredLabel[];
  readonly asOf: AnchoredLabel | null;
  /** The height of a share, in em from the top of the drawing. */
  readonly y: (share: number) => number;
}

/** A drawing narrower than this is less high too. */
const narrow = 34;
const heights = { narrow: 13, wide: 17 } as const;
const top = 1.7;
const bottom = 1.9;
/** A label across the line of values hides more than one across a path, a projection or a date. */
const ofValues = 3;

/**
 * Lays out a chart for a width: rows, labels of the axes and everything written into the plot. What fits a narrow width
 * fits a wider one too.
 *
 * @param width of the whole drawing, in em of its labels
 */
export const layOutChart = (
  { placed, callouts, valueLabels, timeLabels, asOf }: ChartContent,
  width: number,
): ChartLayout => {
  const scale = Math.max(...valueLabels.map(({ text }) => textWidth(text)), 1) + 0.7;
  const plot = Math.max(8, width - scale);
  const height = plot < narrow ? heights.narrow : heights.wide;
  const dots: readonly Place[] = [
    ...placed.points.map(({ at }) => at),
    ...placed.marks.map(({ at }) => at),
    ...placed.gaps.map((x): Place => [x, 0]),
    // The zigzag at the foot of a cut axis.
    ...(placed.axis.cut ? [[0, 0] as const, [0, 0.06] as const] : []),
  ];
  const level = placed.levels.map(({ from, to, at }) => ({ from: [from, at] as const, to: [to, at] as const }));
  const upright = [...placed.breaks, ...(placed.asOf === null ? [] : [placed.asOf])].map((x) => ({
    from: [x, 0] as const,
    to: [x, 1] as const,
  }));
  const lines = [
    ...placed.lines.map((line) => ({ ...line, weight: ofValues })),
    ...(placed.projection?.lines ?? []),
    ...placed.paths.flatMap((path) => path.lines),
    ...level,
    ...upright,
  ];
  return {
    scale,
    top,
    height,
    whole: top + height + bottom,
    callouts: placeCallouts(callouts, { width: plot, height, keep: dots, lines }).map((callout) => ({
      ...callout,
      y: Number((callout.y + top).toFixed(2)),
    })),
    timeLabels: everyNth(timeLabels, plot),
    asOf: asOf && anchorLabel(asOf, plot),
    y: (share) => Number((top + (1 - share) * height).toFixed(3)),
  };
};
