import type { Programme } from '@onemetre/core';
import type { Issue } from '@onemetre/core/issues';
import type { Collection, MonthlyEntry, TableIssue, UnderstoodCell } from '@onemetre/exchange';
import type { Paper } from './paper.ts';
import type { Question } from './question.ts';

/** What a file was taken for. */
export type Taken =
  | 'plan'
  | 'return'
  | 'monthly'
  | 'release'
  | 'older-release'
  | 'programme'
  | 'tasks'
  | 'other-plan'
  | 'spare'
  | 'unknown'
  | 'refused'
  | 'lock';

export interface Understood {
  readonly paper: Paper;
  readonly taken: Taken;
  readonly tableIssues: readonly TableIssue[];
  readonly issues: readonly Issue[];
  /** What the rows of a monthly table came to. */
  readonly entries: readonly MonthlyEntry[];
  /** What the cells of a workbook were read as. */
  readonly understood: readonly UnderstoodCell[];
  /** What a workbook or a file holds. */
  readonly programme: Programme | null;
}

/** What all files together come to. */
export interface Understanding {
  readonly files: readonly Understood[];
  /** The plan as it would be released; null as long as something is wrong or needs an answer. */
  readonly draft: Programme | null;
  /** The plan before the tables and returns were added to it. */
  readonly before: Programme | null;
  /** The last release. */
  readonly previous: Programme | null;
  readonly questions: readonly Question[];
  /** What units sent back; null where nobody was asked. */
  readonly collection: Collection | null;
}
