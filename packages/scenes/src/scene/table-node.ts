import type { Family } from '@onemetre/core';
import type { AxisLabel } from '../geometry/anchor-label.ts';
import type { Selection } from '../view/selection.ts';
import type { Cell, Column, Phrase, Row, TableView } from '../view/view-parts.ts';

/** square, frame, dot, ring: how a unit takes part; dashed, done, now: what stands on a line of time. */
export type Sign = 'square' | 'frame' | 'dot' | 'ring' | 'dashed' | 'done' | 'now';

/** One axis for all rows of a column: what is written at it, and the lines that cross every row. Places are shares of it. */
export interface RowsAxis {
  readonly labels: readonly AxisLabel[];
  readonly lines: readonly { readonly kind: 'year' | 'now' | 'whole'; readonly at: number }[];
}

/** What is drawn of one row at the axis of its column. */
export interface RowMarks {
  /** From where to where a date has moved. */
  readonly moved?: readonly [from: number, to: number];
  readonly target?: number;
  /** The shape of a family of states stands in place of a dot where there is one. */
  readonly dots: readonly {
    readonly kind: 'value' | 'planned' | 'revised' | 'done';
    readonly at: number;
    readonly family?: Family;
  }[];
}

export interface SceneColumn extends Column {
  /** Set where its cells are drawn. */
  readonly axis?: RowsAxis;
  /** What a short label stands for. */
  readonly title?: Phrase;
  /** What a reader chooses with its head, where the page offers it. */
  readonly choice?: Selection;
}

export interface SceneCell extends Cell {
  readonly marks?: RowMarks;
  /** Stands in place of the text, which is then said to those who cannot see it. */
  readonly sign?: Sign;
}

export interface SceneRow extends Row {
  readonly cells: readonly SceneCell[];
  /** What a reader chooses with its name, where the page offers it. */
  readonly choice?: Selection;
  /** The larger thing that it belongs to: it is marked with that too. */
  readonly of?: string;
  readonly family?: Family;
  /** Under which head it stands, with the rows before and after it that have the same. */
  readonly group?: string;
}

export interface SceneTable extends TableView {
  readonly columns: readonly SceneColumn[];
  readonly rows: readonly SceneRow[];
  /** What stands under the columns. */
  readonly foot?: readonly SceneCell[];
}

/** In which order the rows stand. */
export interface Order {
  readonly key: string;
  readonly way: 'ascending' | 'descending';
}

/** How a reader narrows the rows to a family of states. */
export interface Narrowing {
  readonly label: string;
  readonly all: string;
  /** Said while all rows are shown. */
  readonly counted: string;
  readonly families: readonly {
    readonly family: Family;
    readonly label: string;
    readonly count: number;
    /** Said while only these are shown. */
    readonly shown: string;
  }[];
}

export interface TableNode {
  readonly kind: 'table';
  /** drawn: a drawing in rows, and a table behind says the same; matrix: signs in rows and columns. */
  readonly look?: 'drawn' | 'matrix';
  readonly table: SceneTable;
  /** Whether its rows are stacked, each cell behind its label, where there is little width: in a sheet, or only where its
   * columns have none. */
  readonly stacks?: boolean | 'late';
  /** True where arrow keys walk through it. */
  readonly grid?: boolean;
  /** What the buttons that put rows in another order say, by column, and the one back to the order of the plan. */
  readonly sorts?: { readonly by: Readonly<Record<string, string>>; readonly back: string };
  readonly narrowing?: Narrowing;
}
