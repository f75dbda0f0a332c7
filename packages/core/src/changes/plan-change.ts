import type { Succession } from '../answer/succession.ts';
import type { Duty, Text } from '../generated/types.ts';

/** The lists of a programme whose items are compared: what the plan undertakes and how it is measured. */
export const comparedLists = [
  'domains',
  'actions',
  'indicators',
  'targets',
  'milestones',
  'projects',
  'commitments',
] as const;

export type ComparedList = (typeof comparedLists)[number];

/** A stated revision behind a change of the plan. */
export interface StatedRevision {
  readonly date: string;
  readonly reason: Text;
}

export interface UnitDuty {
  readonly party: string;
  readonly duty: Duty;
}

interface Of {
  readonly list: ComparedList;
  /** The id in the later plan; for a dropped item, in the earlier one. */
  readonly id: string;
}

interface OfPair extends Of {
  /** The id in the earlier plan, where it differs from `id` or not. */
  readonly earlier: string;
}

/** One difference between two states of a plan: a fact about its text, never a judgement of it. */
export type PlanChange =
  | (Of & { readonly kind: 'added' | 'dropped' })
  | (OfPair & { readonly kind: 'retitled'; readonly from: Text; readonly to: Text })
  | (OfPair & {
      /** The number went up or down; `demand` says whether that asks for more. */
      readonly kind: 'raised' | 'lowered';
      readonly from: number;
      readonly to: number;
      readonly demand: 'more' | 'less' | 'unclear';
      readonly revision?: StatedRevision;
    })
  | (OfPair & {
      /** What is asked for cannot be compared as one number: unit, kind, comparison, range or group differ. */
      readonly kind: 'restated';
      readonly fields: readonly string[];
      readonly revision?: StatedRevision;
    })
  | (OfPair & {
      readonly kind: 'deadline-moved';
      readonly from: string | null;
      readonly to: string | null;
      readonly revision?: StatedRevision;
    })
  | (OfPair & { readonly kind: 'moved'; readonly from: string | null; readonly to: string | null })
  | (OfPair & {
      readonly kind: 'units-changed';
      readonly joined: readonly UnitDuty[];
      readonly left: readonly UnitDuty[];
    })
  | {
      /** Another has taken the place of a unit or an area; null where it is no longer said so. */
      readonly kind: 'succeeded';
      readonly list: 'parties' | 'areas';
      readonly id: string;
      readonly succession: Succession | null;
    }
  | (OfPair & {
      readonly kind: 'decided';
      readonly from: StandingStatus;
      readonly to: StandingStatus;
      readonly reason?: Text;
    });

/** What a decision says of an item; null where none stands. */
export type StandingStatus = 'withdrawn' | 'not-applicable' | 'withheld' | null;

/** Two items that may be one under another name: proposed to a reader, never assumed. */
export interface RenameProposal {
  readonly list: ComparedList;
  readonly earlier: string;
  readonly later: string;
  readonly because: 'same-title' | 'same-code' | 'similar-title' | 'same-indicator';
  /** How alike the titles are, 0 to 1 (Sørensen–Dice on pairs of characters); null for targets, which have none. */
  readonly similarity: number | null;
}
