import type { Reason } from './reason.ts';
import type { Breakdown } from '../generated/types.ts';

/**
 * What a point of a series is: a value that may be judged, one that is not settled yet, or one that is shown and never
 * judged, because it comes from another source or covers only part of a period.
 */
export type SeriesRole = 'value' | 'provisional' | 'alternative' | 'part';

/** One value of a series, in the indicator’s unit. */
export interface SeriesPoint {
  readonly role: SeriesRole;
  /** The observation that gives it; absent where it was put together from the values in `parts`. */
  readonly observation?: string;
  readonly parts?: readonly string[];
  readonly period: string;
  /** First and last day of the period; the last one is the reference date. */
  readonly start: string;
  readonly reference: string;
  readonly value: number;
  /** What an inexact value allows; an end that is open to infinity is absent. Both absent for an exact value. */
  readonly low?: number;
  readonly high?: number;
  /** The version of the definition it follows; empty where the indicator has one unnamed version. */
  readonly definition: string;
}

/** A period for which it is said why there is no value. */
export interface SeriesAbsence {
  readonly observation: string;
  readonly period: string;
  readonly reference: string;
  readonly reason: Reason;
}

/** A value that is known and not shown, and why: replaced by a better one, or one of two that contradict each other. */
export interface SeriesSetAside {
  readonly observation: string;
  readonly period: string;
  readonly reason: Reason;
}

/** Between two neighbouring values the definition changed, or the area became another one: no line joins them. */
export interface SeriesBreak {
  /** The reference dates on both sides. */
  readonly before: string;
  readonly after: string;
  /** The first period after it. */
  readonly period: string;
  /** The version of the definition from then on. */
  readonly definition: string;
  /** The day since which the area is another one; absent where it is the definition that changed. */
  readonly merged?: string;
}

/**
 * What is known of one indicator, for one area, group or place: every face shows these values, and none chooses again.
 * Lists are oldest first, and empty where there is nothing.
 */
export interface Series {
  readonly indicator: string;
  /** Absent for the programme’s area. */
  readonly area?: string;
  /** Absent for everybody. */
  readonly breakdown?: Breakdown;
  /** A place outside the programme’s areas; absent for the programme’s own. */
  readonly place?: string;
  readonly points: readonly SeriesPoint[];
  readonly absences: readonly SeriesAbsence[];
  readonly setAside: readonly SeriesSetAside[];
  /** Periods between the first and the last value for which one was due and none is there. */
  readonly missing: readonly string[];
  /** Periods between two values of the line that none of them covers: the line is broken there. */
  readonly holes: readonly string[];
  readonly breaks: readonly SeriesBreak[];
}
