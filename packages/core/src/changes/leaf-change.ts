import type { Answer } from '../answer/answer.ts';
import type { Flag } from '../answer/flag.ts';
import type { Rules } from '../answer/rules.ts';
import type { State } from '../answer/state.ts';
import type { PlanChange } from './plan-change.ts';
import type { ValueChange } from './value-changes.ts';

/** A cut-off that was not the same at both moments. */
export interface RuleChange {
  readonly name: keyof Rules;
  readonly from: number;
  readonly to: number;
}

interface Moved {
  readonly from: State;
  readonly to: State;
  readonly raised: readonly Flag[];
  readonly dropped: readonly Flag[];
}

/**
 * One cause that moved a state or its flags, found by changing nothing else: the old knowledge on the new date, then
 * the new evidence on the old plan, then the new plan, then the new rules.
 */
export type ChangeStep =
  | (Moved & { readonly cause: 'time' })
  | (Moved & {
      readonly cause: 'evidence';
      readonly values: readonly ValueChange[];
      /** Ids of reports that became known. */
      readonly reports: readonly string[];
      /** True when a completion or a start became known. */
      readonly completion: boolean;
    })
  | (Moved & { readonly cause: 'plan'; readonly plan: readonly PlanChange[] })
  | (Moved & { readonly cause: 'rules'; readonly rules: readonly RuleChange[] });

/** A leaf whose state or flags are not what they were, and why. */
export interface LeafChange {
  readonly id: string;
  readonly before: Answer;
  readonly after: Answer;
  /** False when only flags differ. */
  readonly stateChanged: boolean;
  /** At least one, in the order in which they were tried. */
  readonly steps: readonly ChangeStep[];
}
