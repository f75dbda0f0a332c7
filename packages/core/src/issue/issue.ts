import type { IssueCode } from './issue-codes.ts';

/** A problem in data: returned, never thrown. `issueText` makes the sentence from it, in either language. */
export interface Issue {
  readonly code: IssueCode;
  /** error: the programme is not used; warning: it is used, and the point is shown. */
  readonly severity: 'error' | 'warning';
  /** Where in the document, from the outside in. */
  readonly path: readonly (string | number)[];
  /** What the sentence needs: the offending value, shortened and safe to print, and what was expected. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The item it stands in: its id, or its title where it has no id. */
  readonly item?: string;
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
}
