import type { Family, Observation, Sources, State } from '@onemetre/core';

/**
 * The parts that every view is made of. All of them are text already: a printer (a Lit template, the static snapshot)
 * adds elements and nothing else, so figures are the same wherever they are shown.
 */

/** What a piece of text is, for those who compare what two browsers show. */
export type FigureKind = 'value' | 'count' | 'date' | 'state' | 'target' | 'sentence';

/** A text in the language it is really in. */
export interface Phrase {
  readonly text: string;
  /** Set when it is not the language of the widget. */
  readonly lang?: string;
  /** The visible mark of a text that was not to be had in the wanted language. */
  readonly mark?: string;
}

/** A phrase that may lead somewhere; `href` has been through `safeUrl`. */
export interface Reference extends Phrase {
  readonly href?: string;
  /** Its own page in a site, from the folder of the site: a link where there is one. */
  readonly page?: string;
  readonly host?: string;
}

/** A label and what stands behind it. */
export interface Fact {
  readonly label: string;
  readonly values: readonly Reference[];
  readonly figure?: FigureKind;
}

export interface StateView {
  readonly state: State;
  readonly family: Family;
  readonly word: string;
  /** Words for what is worth knowing beside the state, such as 初步数. */
  readonly flags: readonly string[];
}

/** A number as it is shown large: its sign, its digits, its unit, and what it refers to. */
export interface FigureView {
  readonly sign: string;
  readonly digits: string;
  readonly unit: string;
  readonly detail: string;
  /** Marks such as 转引 or 初步数. */
  readonly tags: readonly string[];
  /** The same for programs. */
  readonly data: Pick<RowData, 'value' | 'qualifier' | 'period' | 'status' | 'completionRate'>;
  /** Where the value stands. */
  readonly sources: Sources;
}

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean;
  /** True when the rows can be put in the order of this column. */
  readonly sortable?: boolean;
}

export interface Cell extends Reference {
  readonly figure?: FigureKind;
  readonly state?: StateView;
  /** Small text under the main text of the cell. */
  readonly notes?: readonly Reference[];
  /** What sorting goes by; absent sorts last. */
  readonly sort?: number | string;
}

/** What a row says, for programs: numbers as numbers, dates and periods as ISO, names as the data calls them. */
export interface RowData {
  readonly indicator: string;
  /** What the numbers are, such as value, baseline or target. */
  readonly kind: string;
  /** Whom or where it is for; absent for everybody in the whole area. */
  readonly area?: string | undefined;
  readonly breakdown?: string | undefined;
  readonly place?: string | undefined;
  readonly value?: number | undefined;
  /** The other end of a range that begins at `value`. */
  readonly valueHigh?: number | undefined;
  /** Set where the value is only a bound or about. */
  readonly qualifier?: Observation['qualifier'];
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
  readonly status?: Observation['status'] | NonNullable<Observation['absence']> | 'missing' | undefined;
  /** What is asked for; with `targetHigh` the lower end of a range. */
  readonly target?: number | undefined;
  readonly targetHigh?: number | undefined;
  readonly deadline?: string | undefined;
  /** What is asked for by now, where it was changed: the numbers, the date, when it was changed, and by which documents. */
  readonly targetInForce?: number | undefined;
  readonly targetInForceHigh?: number | undefined;
  readonly deadlineInForce?: string | undefined;
  readonly changed?: string | undefined;
  readonly changedBy?: string | undefined;
  /** The completion rate in per cent, as printed beside the value or in its place, and what it is a rate of. */
  readonly completionRate?: Observation['completionRate'];
  readonly state?: State | undefined;
}

export interface Row {
  readonly id: string;
  /** For downloads; absent where a row is about no number. */
  readonly data?: RowData;
  /** The first cell heads the row. */
  readonly cells: readonly Cell[];
}

export interface TableView {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** What a widget made of sentences, tables and facts shows; tables without rows and facts without values are left out. */
export interface SheetView {
  /** What the whole is called, for those who hear it. */
  readonly name: string;
  /** What has to be said before any table. */
  readonly sentences: readonly string[];
  readonly tables: readonly TableView[];
  readonly facts: readonly Fact[];
  readonly foot: readonly string[];
  readonly source: readonly Fact[];
}

/** An explanation that opens on demand. */
export interface WhyView {
  readonly label: string;
  readonly facts: readonly Fact[];
}
