import type { Sources } from '@onemetre/core';
import type { NamedPeriod } from '../../text/format-period.ts';
import type { AxisLabel } from '../../geometry/anchor-label.ts';
import type { Callout } from '../../geometry/place-callouts.ts';
import type { PlacedChart } from '../../geometry/placed-chart.ts';
import type { RowData } from '../view-parts.ts';

/** What can stand in a chart, from values to what they are measured against. */
export type StopKind =
  | 'value'
  | 'provisional'
  | 'alternative'
  | 'part'
  | 'missing'
  | 'absent'
  | 'baseline'
  | 'interim'
  | 'target'
  | 'original'
  | 'reference'
  | 'projection';

/** One thing in a chart: drawn, walked to with the keyboard, and a row of the table. */
export interface ChartStop {
  readonly id: string;
  readonly kind: StopKind;
  /** Its day, counted from 1970; null for what has no date and cannot be drawn. */
  readonly day: number | null;
  /** Its date or period in words. */
  readonly date: string;
  /** null where there is no number: a period without a value. */
  readonly value: number | null;
  /** The other end of a range. */
  readonly other?: number;
  /** Its period or date as the data states it; null for what has none. */
  readonly of: NamedPeriod | null;
  /** How settled it is, or why there is no number. */
  readonly status?: RowData['status'];
  readonly qualifier?: RowData['qualifier'];
  readonly completionRate?: RowData['completionRate'];
  /** The value in few characters, for a place in the drawing: as `text`, without a long unit. */
  readonly short: string;
  /** The value in words with its unit and sign, or why there is none. */
  readonly text: string;
  /** The same for a sentence, with a word in place of a sign; absent where that is no other. */
  readonly spoken?: string;
  /** What it is, such as 初步数 or 原目标, and what is worth knowing beside it. */
  readonly notes: readonly string[];
  readonly sources: Sources;
}

/** A stop with its place: x as a share from the left, y from the bottom; y is null where there is no number. */
export interface PlacedStop extends ChartStop {
  readonly x: number | null;
  readonly y: number | null;
}

/** Between two values the definition changed, or the area became another one. */
export interface SeriesBreak {
  readonly kind: 'definition' | 'area';
  readonly day: number;
  readonly date: string;
}

/** A chart: placed, labelled, walked through. Drawing, sentence and table are made from this. */
export interface ChartView {
  readonly placed: PlacedChart;
  /** In order of time; what has no date comes last. */
  readonly stops: readonly PlacedStop[];
  /** The stop that each level of the placed chart belongs to. */
  readonly levelStops: readonly string[];
  readonly callouts: readonly Callout[];
  readonly valueLabels: readonly AxisLabel[];
  readonly timeLabels: readonly AxisLabel[];
  readonly asOf: AxisLabel | null;
  /** The unit; that the axis is cut, or that a target has no place in the chart, where that is so. */
  readonly notes: readonly string[];
  readonly breaks: readonly SeriesBreak[];
}
