import type { EvaluationJson, Programme } from '@onemetre/core';
import type { Locale } from '@onemetre/scenes';
import { inEach, tidyWords } from './tidy-words.ts';
import type { TidyWords } from './words/zh-hans.ts';

/** A programme with what was judged of it, as `evaluationToJson` gives it. */
export interface JudgedProgramme {
  readonly programme: Programme;
  readonly evaluation: EvaluationJson;
}

export type TidyType = 'string' | 'number' | 'integer' | 'boolean' | 'date';

/** A cell; null where there is nothing, which is never 0. */
export type TidyValue = string | number | boolean | null;

/** A column as the data dictionary tells it. */
export interface TidyColumn {
  /** In lower case with underscores, the same in every language. */
  readonly name: string;
  readonly type: TidyType;
  readonly description: Readonly<Record<Locale, string>>;
}

/** One table: a kind of thing a table, a thing a row, a fact a column. */
export interface TidyTable {
  /** Also the name of its files. */
  readonly name: string;
  readonly title: Readonly<Record<Locale, string>>;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly columns: readonly TidyColumn[];
  /** Each as long as the columns. */
  readonly rows: readonly (readonly TidyValue[])[];
}

/** A column with what it reads off a row; undefined where there is nothing. */
export interface ColumnOf<Row> extends TidyColumn {
  readonly of: (row: Row) => TidyValue | undefined;
}

/** A list of columns that has its words in the data dictionary. */
type ColumnList = Exclude<keyof TidyWords, 'numbers' | 'stateCount'>;

/**
 * The columns of a list, each with its type, how it is read off a row, and its words.
 *
 * @example
 * columnsOf('programme', { programme: ['string', (row) => row] })[0].of('a') // => 'a'
 */
export function columnsOf<Row, List extends ColumnList>(
  list: List,
  columns: Readonly<Record<keyof TidyWords[List], readonly [type: TidyType, of: ColumnOf<Row>['of']]>>,
): ColumnOf<Row>[] {
  const names = Object.keys(columns) as (keyof TidyWords[List] & string)[];
  return names.map((name) => {
    const [type, of] = columns[name];
    return { name, type, of, description: inEach((locale) => tidyWords[locale][list][name] as string) };
  });
}

/** A table filled with rows. */
export function tableOf<Row>(
  head: Pick<TidyTable, 'name' | 'title' | 'key'>,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): TidyTable {
  return {
    ...head,
    columns: columns.map(({ name, type, description }) => ({ name, type, description })),
    rows: rows.map((row) => columns.map(({ of }) => of(row) ?? null)),
  };
}
