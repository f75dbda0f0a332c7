import type { Reason } from '../answer/reason.ts';
import { decimalsOf } from '../math/decimals-of.ts';
import { sumOf } from '../math/sum-of.ts';
import type { TargetCase } from './target-case.ts';

/** The stated change goes against the way that is better, and no comparator says that this is meant. */
const isWrongWay = ({ target, indicator }: Pick<TargetCase, 'target' | 'indicator'>, change: number): boolean =>
  target.comparator === 'not-stated' &&
  ((indicator.direction === 'up' && change < 0) || (indicator.direction === 'down' && change > 0));

/**
 * A relative target turned into an absolute one: the starting value and the stated change, in points or per cent of it,
 * exact in its decimals. A percentage of zero says nothing.
 */
export const relativeValue = (
  item: Pick<TargetCase, 'target' | 'indicator' | 'baseline'>,
): number | { readonly reason: Reason } => {
  const { target, baseline } = item;
  if (!target.relative) return { reason: 'no-target-value' };
  if (!baseline.usable) return { reason: baseline.reason };
  const { change, as } = target.relative;
  if (change === undefined) return { reason: 'no-target-value' };
  if (isWrongWay(item, change)) return { reason: 'target-on-wrong-side' };
  const { value } = baseline;
  if (as === 'points') return sumOf([value, change]);
  if (value === 0) return { reason: 'baseline-zero' };
  const decimals = Math.min(decimalsOf(value) + decimalsOf(change) + 2, 20);
  return sumOf([value, Number(((Math.abs(value) * change) / 100).toFixed(decimals))]);
};
