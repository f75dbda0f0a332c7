import type { CellAnswer, MonthlyColumn, MonthlyCount } from '@onemetre/exchange';

/** What a plan is called that is made here. */
export interface PlanWords {
  readonly title: string;
  readonly place: string;
  readonly issuer: string;
  readonly start: string;
  readonly end: string;
  readonly demonstration: boolean;
}

/** What a person answered, so far. */
export interface Answers {
  /** Of single cells, by the file. */
  readonly cells: ReadonlyMap<string, readonly CellAnswer[]>;
  /** What columns hold, by their heads; null: not to be read. */
  readonly heads: ReadonlyMap<string, MonthlyColumn | null>;
  /** Titles of the indicators that rows speak of, by the names in the table; null: not to be read. */
  readonly names: ReadonlyMap<string, string | null>;
  /** The month of a table that does not say it, by the file. */
  readonly months: ReadonlyMap<string, string>;
  readonly counts?: MonthlyCount;
  /** The day on which the values of a table were made public, by the file; '' where they were not. */
  readonly published: ReadonlyMap<string, string>;
  /** The plan that monthly tables belong to, where there is none yet. */
  readonly plan?: PlanWords;
  /** Which of several files of one plan is the one to go on with. */
  readonly base?: string;
  /** A release that is gone on with although nothing of the house's own lies beside it, by the name of its file. */
  readonly bare?: string;
  /** Cells of a table that go before what the plan has, as `file sheet!cell`. */
  readonly taken: ReadonlySet<string>;
  /** Cells of a table that stand back behind what the plan has. */
  readonly kept: ReadonlySet<string>;
}

/** Nothing answered yet. */
export const noAnswers: Answers = {
  cells: new Map(),
  heads: new Map(),
  names: new Map(),
  months: new Map(),
  published: new Map(),
  taken: new Set(),
  kept: new Set(),
};
