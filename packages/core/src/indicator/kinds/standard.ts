import { goalOfUnits, shareOfUnits } from './share-of-units.ts';
import type { KindRule } from './kind-rule.ts';

/** What each unit must meet: the share of units that meet it is judged. */
export const standard: KindRule<'standard'> = {
  ...shareOfUnits,
  goal: ({ target, indicator }) => goalOfUnits(target, indicator, target.share),
};
