import type { Locale } from '@onemetre/scenes';
import type { ReadingUnit } from '../readings/number-reading.ts';
import type { Names } from './names.ts';

/** What cells of one sheet need to know of the others. */
export interface WorkbookContext {
  /** The language of heads and of words that are chosen. */
  readonly locale: Locale;
  /** The first language of the programme, in which its texts are written. */
  readonly language: string;
  readonly names: Names;
  /** The units of indicators, by id. */
  readonly units: ReadonlyMap<string, ReadingUnit>;
  /** The target of each indicator that has one of its own alone. */
  readonly onlyTargets: ReadonlyMap<string, string>;
}

/** What the cells of a row need to know of each other. */
export interface RowContext {
  readonly unit: ReadingUnit | null;
  /** How values of its indicator add up. */
  readonly timeBasis: string | null;
}
