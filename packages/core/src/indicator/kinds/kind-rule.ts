import type { GapCode } from '../../answer/gap.ts';
import type { Reason } from '../../answer/reason.ts';
import type { TargetKind, TargetOf } from '../../kind/kind.ts';
import type { Goal } from '../goal.ts';
import type { TargetCase, Verdict } from '../target-case.ts';

/** A goal, or why no values can be named that would satisfy. */
export type NamedGoal = Goal | { readonly reason: Reason };

type Of<K extends TargetKind, T> = T & { readonly target: TargetOf<K> };

/** What a plan alone says of a target. */
export type PlannedCase = Pick<TargetCase, 'target' | 'indicator' | 'baseline' | 'used'>;

/**
 * How one kind of target is judged. Shared code reads a target's rule with `ruleOf`, and asks it what is listed here;
 * what a rule leaves out is as its sentence says.
 */
export interface KindRule<K extends TargetKind = TargetKind> {
  /**
   * The values that satisfy it, in the indicator's own unit, whether or not there is anything to judge yet; or why no such
   * values can be named.
   */
  goal(item: Of<K, PlannedCase>): NamedGoal;
  /** Why it cannot be judged whatever values may come, or null; when left out, that it has no goal. */
  obstacle?(item: Of<K, PlannedCase>): Reason | null;
  /** The verdict on it, once nothing stands in the way. */
  judge(item: Of<K, TargetCase>): Verdict;
  /** Whether its number is one of single values, and not a sum or a difference; when left out, it is. */
  single?(item: Of<K, TargetCase>): boolean;
  /** What a projection of its values is to reach; when left out, its goal. */
  projected?(item: Of<K, PlannedCase>): NamedGoal;
  /** What it lacks to be compared with; when left out, what its goal says. */
  lacks?(item: Of<K, Pick<TargetCase, 'target' | 'indicator'>>): readonly GapCode[];
}
