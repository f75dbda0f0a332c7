import type { ChartContent } from '../geometry/lay-out-chart.ts';

/** A stop of the walk: where it is in the chart, and what is read there. y is null where there is no number. */
export interface WalkStop {
  readonly x: number;
  readonly y: number | null;
  readonly words: string;
}

/** Values over time: shares of two axes and labels to choose from; what is written where is decided by the width. */
export interface ChartNode {
  readonly kind: 'chart';
  readonly chart: ChartContent;
  /** What it shows, in words. */
  readonly name: string;
  /** The way from point to point with a keyboard or a pointer. */
  readonly walk: {
    readonly name: string;
    /** How it is done. */
    readonly hint: string;
    /** Where it begins: at the latest value. */
    readonly start: number;
    readonly stops: readonly WalkStop[];
  };
}
