import { goalOf } from '../goal.ts';
import { goalOfUnits, shareOfUnits } from './share-of-units.ts';
import type { KindRule } from './kind-rule.ts';

/** Units that are to be covered: the share of those that are is judged. */
export const coverage: KindRule<'coverage'> = {
  ...shareOfUnits,
  goal: ({ target, indicator }) =>
    indicator.unit.kind === 'percent' && target.comparator === 'range'
      ? goalOf(target, indicator)
      : goalOfUnits(target, indicator, target.value),
};
