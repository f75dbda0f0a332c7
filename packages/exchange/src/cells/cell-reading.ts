import type { Comparator, Observation, Qualifier, Report, Target } from '@onemetre/core';
import type { Locale } from '@onemetre/scenes';
import type { ReadingUnit } from '../readings/number-reading.ts';

/** What a column holds, and so how its cells are read. */
export type Head =
  | { readonly is: 'text' }
  /** A value, in the unit of its indicator. A claim or an absence may stand in its place. */
  | { readonly is: 'number'; readonly unit: ReadingUnit | null }
  /** A target in words, such as 93%以上. */
  | { readonly is: 'target'; readonly unit: ReadingUnit | null }
  /** A period; `year` is the one that a month without a year belongs to. */
  | { readonly is: 'period'; readonly year?: string }
  | { readonly is: 'date'; readonly year?: string }
  /** Names of units, parted by 、 and the like. */
  | { readonly is: 'units' }
  /** One of a few words, each with what it stands for in the model. */
  | { readonly is: 'choice'; readonly choices: ReadonlyMap<string, string> };

type Absence = NonNullable<Extract<Observation, { value: null }>['absence']>;

/** What a cell means. `computed` where a formula gave it. */
export type CellReading =
  /** Empty: not stated, or no value yet; never 0. */
  | { readonly is: 'nothing' }
  | { readonly is: 'text'; readonly text: string }
  | {
      readonly is: 'number';
      readonly value: number;
      readonly qualifier?: Exclude<Qualifier, 'exact'>;
      /** As it was written, where that is more than the number. */
      readonly printed?: string;
      readonly computed?: boolean;
    }
  | { readonly is: 'range'; readonly low: number; readonly high: number; readonly printed: string }
  | { readonly is: 'absence'; readonly absence: Absence; readonly printed: string }
  | { readonly is: 'claim'; readonly claim: Report['claim']; readonly printed: string }
  | TargetReading
  | { readonly is: 'period' | 'date'; readonly date: string; readonly printed: string }
  /** `open`: the list ends in 等, so that others belong to it who are not named. */
  | { readonly is: 'units'; readonly names: readonly string[]; readonly open: boolean }
  /** `words`: how the choice is called. */
  | { readonly is: 'choice'; readonly choice: string; readonly words?: Readonly<Record<Locale, string>> };

/** A target as its words have it: one number, a range, a number of times or an amount in each period, a rank, or a way to go. */
export interface TargetReading {
  readonly is: 'target';
  readonly quantity: string;
  readonly strength?: 'aspired';
  readonly comparator?: Comparator;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly times?: number;
  readonly amount?: number;
  readonly per?: NonNullable<Extract<Target, { kind: 'recurrent' }>['per']>;
  readonly rank?: boolean;
  readonly lastYear?: boolean;
  /** Only which way it is to go: 逐年下降. */
  readonly trend?: boolean;
}

/** Why a cell is asked about. */
export type CellDoubt =
  | 'error-value'
  | 'date-in-place-of-number'
  | 'share-or-percent'
  | 'another-unit'
  | 'dash'
  | 'two-numbers'
  | 'no-number'
  | 'no-target'
  | 'claim-for-number'
  | 'lost-zero'
  | 'two-years'
  | 'year-not-said'
  | 'no-period'
  | 'not-among-choices';

export interface CellQuestion {
  readonly doubt: CellDoubt;
  /** What it may mean, the likelier first; none where it has no meaning here. */
  readonly readings: readonly CellReading[];
}

/** One reading, or a question. */
export type CellResult =
  | { readonly ok: true; readonly reading: CellReading }
  | { readonly ok: false; readonly question: CellQuestion };

export function read(reading: CellReading): CellResult {
  return { ok: true, reading };
}
export function ask(doubt: CellDoubt, readings: readonly CellReading[] = []): CellResult {
  return {
    ok: false,
    question: { doubt, readings },
  };
}
