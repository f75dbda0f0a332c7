import { monthsBetween } from '../time/months-between.ts';
import type { Goal } from './goal.ts';
import { goalNumbers } from './goal-numbers.ts';
import { observedNumbers } from './observed-numbers.ts';
import type { Reading } from './reading.ts';
import type { TargetCase, Verdict, VerdictOf } from './target-case.ts';

/** The deadline has passed and nothing final says how it ended: absence is not failure, but the evidence runs out. */
export function awaitingFinal(
  { deadline, lookup }: Pick<TargetCase, 'deadline' | 'lookup'>,
  method: Verdict['method'],
  goal: Goal,
  latest: Reading | undefined,
): VerdictOf<'after-deadline'> {
  const months = monthsBetween(deadline as string, lookup.asOf);
  return {
    state: 'awaiting-final',
    rule: 'after-deadline',
    method,
    reason: 'no-confirmation-at-deadline',
    numbers: { ...goalNumbers(goal), ...(latest ? observedNumbers(latest) : {}), monthsWaiting: months },
    ...(latest ? { reading: latest } : {}),
    ...(months >= lookup.rules.awaitingMonths ? { completeness: 'none' as const } : {}),
  };
}
