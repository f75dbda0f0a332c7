import type { Fraction } from '../exact/fraction.ts';
import type { Interval } from '../exact/interval.ts';

/** What is known of one period. */
export interface Value {
  readonly period: string;
  /** The first day that it counts. */
  readonly first: string;
  /** The last day that it counts, which is its reference date. */
  readonly reference: string;
  /** What the value allows; absent where it says nothing of what is asked. */
  readonly allows?: Interval;
  /** Why it says nothing. */
  readonly reason?: string;
  readonly settled: boolean;
  /** The version of the definition that it follows. */
  readonly definition?: string;
  /** That its source does not give both counts of a share. */
  readonly uncounted?: boolean;
  /** What is counted above and below the line, without what is left out, where both are told. */
  readonly counts?: { readonly over: Fraction; readonly under: Fraction };
  /** A count to date whose year is not over, or an average over a part of its usual period. */
  readonly part: boolean;
  /** A total that is lower than an earlier one. */
  readonly fell: boolean;
  /** A revised count that is lower than the one that it replaces. */
  readonly corrected?: boolean;
  /** That it was derived from a printed rate of completion. */
  readonly derived?: boolean;
  /** That its source leaves some units out. */
  readonly excludes?: boolean;
  /** That only a printed rate of completion is known, from which nothing follows. */
  readonly rateOnly?: boolean;
}
