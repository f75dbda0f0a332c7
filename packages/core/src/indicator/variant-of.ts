import { methods } from '../answer/methods.ts';
import type { Rules } from '../answer/rules.ts';
import type { State } from '../answer/state.ts';
import type { Variant } from '../answer/variant.ts';
import { atLeast } from '../math/at-least.ts';
import type { Verdict } from './target-case.ts';

const byTime: readonly State[] = ['ahead', 'on-track', 'at-risk'];

/** Which word of its state a verdict is told by: past its end or its number, slightly behind, or by elapsed time for counts that add up. */
export function variantOf(
  {
    state,
    method,
    flags = [],
    goal,
    numbers: { ratio } = {},
  }: Pick<Verdict, 'state' | 'method' | 'flags' | 'goal' | 'numbers'>,
  { slightRatio }: Pick<Rules, 'slightRatio'>,
): Variant | undefined {
  if (state === 'off-track' && flags.includes('overshot'))
    return goal !== undefined && goal.accepts.low === goal.accepts.high ? 'past-number' : 'overshot';
  if (state === 'at-risk' && ratio !== undefined && atLeast(ratio, slightRatio)) return 'slight';
  return methods[method].total && byTime.includes(state) ? 'elapsed' : undefined;
}
