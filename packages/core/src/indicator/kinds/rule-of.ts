import type { TargetKind } from '../../kind/kind.ts';
import { compare } from './compare.ts';
import { coverage } from './coverage.ts';
import { cumulative } from './cumulative.ts';
import { direction } from './direction.ts';
import { doneOrNot } from './done-or-not.ts';
import { hold } from './hold.ts';
import type { KindRule } from './kind-rule.ts';
import { rank } from './rank.ts';
import { reach } from './reach.ts';
import { recurrent } from './recurrent.ts';
import { relative } from './relative.ts';
import { standard } from './standard.ts';

const rules: { readonly [K in TargetKind]: KindRule<K> } = {
  reach,
  hold,
  cumulative,
  recurrent,
  standard,
  coverage,
  deliverable: doneOrNot,
  entitlement: doneOrNot,
  within: doneOrNot,
  direction,
  relative,
  compare,
  rank,
};

/** How a target of this kind is judged. */
export function ruleOf({ kind }: { readonly kind: TargetKind }): KindRule {
  return rules[kind];
}
