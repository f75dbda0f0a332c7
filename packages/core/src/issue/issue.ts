import type { IssueCode } from './issue-codes.ts';

/** A problem in data: returned, never thrown. The sentence is made from it by `issueText`, in either language. */
export interface Issue {
  readonly code: IssueCode;
  /** error: the programme is not used; warning: it is used, and the point is shown. */
  readonly severity: 'error' | 'warning';
  /** Where in the document, from the outside in. */
  readonly path: readonly (string | number)[];
  /** What the sentence needs: the offending value shortened, and what was expected. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The item it is about, by its id, where it has one. */
  readonly item?: string;
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
}
