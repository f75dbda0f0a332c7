import type { ValueAxis } from './value-axis.ts';

/** How a value stands on the line: settled, not yet settled, another source's, of part of a period. */
export type PointKind = 'settled' | 'provisional' | 'alternative' | 'part';

/** What stands beside the line of values. */
export type MarkKind = 'baseline' | 'interim' | 'target' | 'original' | 'reference';

/** A place in a chart: a day, counted from any day, and a value. */
export interface Spot {
  readonly at: number;
  readonly value: number;
}

export interface ChartPoint extends Spot {
  readonly kind: PointKind;
  /** The ends that an inexact value allows; an end without limit is infinite. */
  readonly low?: number;
  readonly high?: number;
  /** Values of two series are never joined. */
  readonly series: string;
}

export interface ChartMark extends Spot {
  readonly kind: MarkKind;
  /** The other end of a range. */
  readonly other?: number;
}

/** What a chart is placed from: days and values only. Missing values have no value here either. */
export interface ChartMeasures {
  /** In order of time; those that are joined and those that stand apart. */
  readonly points: readonly ChartPoint[];
  /** Days of periods for which a value is due and none is there. */
  readonly gaps: readonly number[];
  /** Further days across which values are not joined as if nothing were missing, such as those of part-year values. */
  readonly holes: readonly number[];
  /** Days at which a line stops: a new definition begins, or another area. */
  readonly breaks: readonly number[];
  readonly marks: readonly ChartMark[];
  /** The ways expected, each from its start to its deadline. */
  readonly paths: readonly { readonly kind: 'current' | 'original'; readonly spots: readonly Spot[] }[];
  /** Lines to be held, each with its good side. */
  readonly levels: readonly {
    readonly from: number;
    readonly to: number;
    readonly value: number;
    readonly good: 'above' | 'below' | null;
  }[];
  /** What may come: a likely value and the range around it, from the last value on. */
  readonly projection: readonly (Spot & { readonly low: number; readonly high: number })[];
  readonly asOf?: number;
  readonly limits?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
}

/** A place in shares: from the left and from the bottom. */
export type Place = readonly [x: number, y: number];

export interface Stretch {
  readonly from: Place;
  readonly to: Place;
  /** True across periods without a value: dashed, for nothing is known there. */
  readonly gap: boolean;
}

/** A chart in shares of its width and height. */
export interface PlacedChart {
  readonly axis: ValueAxis;
  /** First and last day. */
  readonly days: readonly [from: number, to: number];
  readonly points: readonly {
    readonly kind: PointKind;
    readonly at: Place;
    /** Both ends of what an inexact value allows, with whether each goes on beyond. */
    readonly range?: readonly [low: number, high: number];
    readonly open?: readonly [low: boolean, high: boolean];
  }[];
  readonly lines: readonly Stretch[];
  readonly gaps: readonly number[];
  readonly breaks: readonly number[];
  readonly marks: readonly { readonly kind: MarkKind; readonly at: Place; readonly other?: number }[];
  readonly paths: readonly { readonly kind: 'current' | 'original'; readonly lines: readonly Stretch[] }[];
  readonly levels: readonly {
    readonly from: number;
    readonly to: number;
    readonly at: number;
    readonly good: 'above' | 'below' | null;
  }[];
  /** The likely way, and the outline of its range: up along the high ends, back along the low ones. */
  readonly projection?: { readonly lines: readonly Stretch[]; readonly outline: readonly Place[] };
  readonly asOf: number | null;
  /** Where a day stands, as a share from the left. */
  readonly x: (day: number) => number;
}
