import type { DueRevision } from '../generated/types.ts';
import type { Because, Numbers } from './because.ts';
import type { Course } from './course.ts';
import type { Evidence } from './evidence.ts';
import type { Flag } from './flag.ts';
import type { State } from './state.ts';
import type { Variant } from './variant.ts';

export type LeafType = 'target' | 'milestone' | 'commitment' | 'project';

/** Targets are the outcome axis; milestones, commitments and projects the delivery axis. */
export type Axis = 'outcome' | 'delivery';

/** What a change comes to by the values of another census or method. */
export interface OtherVintage {
  /** The census or method as the data name it; empty for values that name none. */
  readonly vintage: string;
  readonly state: State;
  readonly numbers: Numbers;
  /** The period of the value that it rests on. */
  readonly period?: string;
}

/** What a target or a date was at first, how that stands, and the document that changed it. */
export interface Adjusted {
  /** The original number, or both ends, where it was changed. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** The original date, where it was put off. */
  readonly deadline?: string;
  readonly state: State;
  readonly variant?: Variant;
  readonly document: string;
}

/** What is known about one leaf on one date, and why. */
export interface Answer {
  readonly id: string;
  readonly type: LeafType;
  readonly axis: Axis;
  readonly state: State;
  /** Which word of the state is said; absent for the plain one. */
  readonly variant?: Variant;
  /** The state that was known last, with its day: of a value too old to speak of today, of what was withdrawn or is no longer measured. */
  readonly lastKnown?: { readonly state: State; readonly variant?: Variant; readonly date: string };
  /** Where the target was lowered or put off: what it was at first, the state against that, and what approved it. */
  readonly adjusted?: Adjusted;
  readonly flags: readonly Flag[];
  readonly evidence: Evidence;
  readonly because: Because;
  /** For milestones, commitments and projects: the changes of the due date that counted by then, oldest first. */
  readonly moved?: readonly DueRevision[];
  /** For projects: the stages that were done by then. */
  readonly stagesDone?: readonly string[];
  /** For changes whose values come from several censuses or methods: what another than the judged one says. */
  readonly beside?: OtherVintage;
  /** For targets: the numbers and the path that it is measured against. */
  readonly course?: Course;
  /** False for reference targets and for the second of a counted-once pair: shown, never tallied. */
  readonly tallied: boolean;
}
