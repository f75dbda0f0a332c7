import type { Reason } from '../answer/reason.ts';
import type { TargetCase } from './target-case.ts';

/**
 * A relative target turned into an absolute one: the starting value and the stated change, in points or per cent of it.
 */
export const relativeValue = ({
  target,
  baseline,
}: Pick<TargetCase, 'target' | 'baseline'>): number | { readonly reason: Reason } => {
  if (!target.relative) return { reason: 'no-target-value' };
  if (!baseline.usable) return { reason: baseline.reason };
  const { change, as } = target.relative;
  return as === 'points' ? baseline.value + change : baseline.value + (Math.abs(baseline.value) * change) / 100;
};
