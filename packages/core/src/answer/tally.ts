import type { Reason } from './reason.ts';
import type { State } from './state.ts';

/** A due leaf whose state is unknown, and why. */
export interface MissingLeaf {
  readonly id: string;
  readonly state: State;
  /** Absent where a decision withholds it: the decision stands with the item. */
  readonly reason?: Reason;
}

/** How a group's leaves stand on one axis. */
export interface Tally {
  readonly total: number;
  /** Count by state; states that do not occur are absent. */
  readonly byState: Readonly<Partial<Record<State, number>>>;
  /** Leaves that are due and applicable, withheld ones included. */
  readonly due: number;
  /** Due leaves whose state is known. */
  readonly known: number;
  /** Due leaves that are achieved, holding, ahead or on track. */
  readonly good: number;
  /** How many of the good ones rest on a claim alone. */
  readonly declared: number;
  /** How many of the good ones rest on a value or report older than its rhythm. */
  readonly stale: number;
  /** known ÷ due; null when nothing is due. */
  readonly coverage: number | null;
  /** Ids of the due leaves that are unknown, in plan order. */
  readonly unknown: readonly string[];
  /** The same leaves, each with its state and the reason. */
  readonly missing: readonly MissingLeaf[];
  /** The headline with its bounds, or why there is none. */
  readonly headline:
    | { readonly given: true; readonly good: number; readonly due: number; readonly low: number; readonly high: number }
    | { readonly given: false; readonly reason: 'nothing-due' | 'coverage-too-low' };
}
