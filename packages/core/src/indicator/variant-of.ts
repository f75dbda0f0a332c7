import { methods } from '../answer/methods.ts';
import type { Rules } from '../answer/rules.ts';
import type { State } from '../answer/state.ts';
import type { Variant } from '../answer/variant.ts';
import { atLeast } from '../math/at-least.ts';
import type { Verdict } from './target-case.ts';

const byTime: readonly State[] = ['ahead', 'on-track', 'at-risk'];

/** Which word of its state a verdict is told by: past its end, slightly behind, or by elapsed time for counts that add up. */
export function variantOf(
  { state, method, flags = [], numbers: { ratio } = {} }: Pick<Verdict, 'state' | 'method' | 'flags' | 'numbers'>,
  { slightRatio }: Pick<Rules, 'slightRatio'>,
): Variant | undefined {
  if (state === 'off-track' && flags.includes('overshot')) return 'overshot';
  if (state === 'at-risk' && ratio !== undefined && atLeast(ratio, slightRatio)) return 'slight';
  return methods[method].total && byTime.includes(state) ? 'elapsed' : undefined;
}
