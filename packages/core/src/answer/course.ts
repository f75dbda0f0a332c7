import type { Target, TargetRevision } from '../generated/types.ts';

/** A point of the way that a plan expects: the last day it speaks of, and the value in the indicator’s unit. */
export interface PathPoint {
  readonly date: string;
  readonly value: number;
}

/** The values that satisfy a target; an end that is open to infinity is absent. */
export interface Accepted {
  readonly low?: number;
  readonly high?: number;
  /** True where the end itself does not satisfy. */
  readonly lowOpen?: true;
  readonly highOpen?: true;
}

/**
 * Where a target leads and what it is measured against, as it stood on the date of judgement: what every face draws and
 * says of it.
 */
export interface Course {
  /** The target as it stood, after the revisions that counted by then. */
  readonly target: Target;
  /** The target as first set; absent where nothing changed. */
  readonly original?: Target;
  /** The target by which the value was tested, where its period was over before the last change; absent: as it stood. */
  readonly tested?: Target;
  /** The revisions that counted, oldest first, each with its reason and the documents that say so. */
  readonly revisions: readonly TargetRevision[];
  /** In the indicator’s own unit; absent where no number can be named. */
  readonly accepts?: Accepted;
  /** False where the number is that of a sum, a count or a change, which has no place beside single values. */
  readonly single: boolean;
  /** True for a line to be kept over a time, and not only reached by a date. */
  readonly held: boolean;
  /** First day on which the target counts; null where neither the plan nor its document says one. */
  readonly start: string | null;
  /** The way the plan expects it to go; empty where there is none. */
  readonly path: readonly PathPoint[];
  /** The way it was first expected to go, where a revision changed it. */
  readonly originalPath?: readonly PathPoint[];
}
