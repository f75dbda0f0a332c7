import type { CellReading, TableIssue } from '@onemetre/exchange';

/** Where something is asked. */
interface Asked {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** What stands there. */
  readonly written: string;
}

/** What has to be answered before the files are understood, or may be. */
export type Question =
  | (Asked & {
      readonly is: 'cell';
      readonly issue: TableIssue;
      readonly readings: readonly CellReading[];
      /** Other cells of the same column that are asked the same. */
      readonly alike: readonly { readonly cell: string; readonly readings: readonly CellReading[] }[];
    })
  /** What a column holds. */
  | (Asked & { readonly is: 'head' })
  /** Which indicator a row speaks of. */
  | (Asked & { readonly is: 'name'; readonly titles: readonly string[] })
  | (Asked & { readonly is: 'month' })
  /** Whether columns of bare months count since January. */
  | (Asked & { readonly is: 'counts' })
  /** When the values of a table were made public. */
  | (Asked & { readonly is: 'published' })
  /** The plan has another value. `name`: of the row. */
  | (Asked & { readonly is: 'differs'; readonly name: string; readonly before: string; readonly period: string })
  | { readonly is: 'plan'; readonly file: string }
  | { readonly is: 'base'; readonly files: readonly string[] }
  /** A public release is all there is: what the house keeps to itself is not in it. */
  | { readonly is: 'bare'; readonly file: string };

/** Whether nothing goes on without an answer. */
export function isNeeded({ is }: Question): boolean {
  return is !== 'head' && is !== 'name' && is !== 'published';
}
