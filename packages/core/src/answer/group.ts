import type { Score } from './score.ts';
import type { Tally } from './tally.ts';

export type GroupType = 'programme' | 'domain' | 'action' | 'cluster' | 'party';

/** How many leaves rest on which evidence. */
export interface EvidenceTally {
  readonly fresh: number;
  readonly stale: number;
  readonly none: number;
  readonly sourced: number;
  readonly declared: number;
}

/** A group has tallies and its worst leaves, never a state and never a percentage. */
export interface Group {
  readonly id: string;
  readonly type: GroupType;
  /** Targets, but for those that the plan only strives for. */
  readonly outcome: Tally;
  readonly delivery: Tally;
  /** Of the targets in `outcome` the binding ones (约束性) once more; absent where the plan makes no such difference. */
  readonly binding?: Tally;
  /** Targets that the plan only strives for (力争), which `outcome` does not hold; absent where it strives for nothing. */
  readonly aspired?: Tally;
  readonly evidence: EvidenceTally;
  /** By axis, only where the programme defines weights for what lies in the group; never for a unit. */
  readonly score?: { readonly outcome?: Score; readonly delivery?: Score };
  /** Ids of tallied leaves in the order breached, missed, off-track, worsening, at-risk, then pace ratio, then plan order. */
  readonly worst: readonly string[];
}
