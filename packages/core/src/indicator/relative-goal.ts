import type { Reason } from '../answer/reason.ts';
import { goalOf, type Goal } from './goal.ts';
import { relativeValue } from './relative-value.ts';
import { stricterWhole } from './stricter-whole.ts';
import type { TargetCase } from './target-case.ts';

/**
 * The values that a change against the starting point leads to: one, or the two ends of a range of changes, whichever of
 * them is lower first. Of things that are counted in wholes each is rounded to its stricter whole.
 */
export const relativeGoal = (
  item: Pick<TargetCase, 'target' | 'indicator' | 'baseline'>,
): Goal | { readonly reason: Reason } => {
  const { target, indicator } = item;
  if (target.comparator !== 'range') {
    const value = relativeValue(item, target.relative?.change);
    return typeof value === 'number'
      ? goalOf({ ...target, value: stricterWhole(value, target, indicator) }, indicator)
      : value;
  }
  const ends = [target.relative?.low, target.relative?.high].map((change) => relativeValue(item, change));
  const failed = ends.find((end) => typeof end !== 'number');
  if (typeof failed === 'object') return failed;
  const [low = Number.NaN, high = Number.NaN] = (ends as number[]).sort((a, b) => a - b);
  return goalOf(
    {
      ...target,
      low: stricterWhole(low, { comparator: 'ge' }, indicator),
      high: stricterWhole(high, { comparator: 'le' }, indicator),
    },
    indicator,
  );
};
