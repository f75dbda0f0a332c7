import { judgeRank, rankGoal } from '../judge-rank.ts';
import type { KindRule } from './kind-rule.ts';

/** A place in an order that somebody else draws up. */
export const rank: KindRule<'rank'> = {
  goal: ({ target }) => rankGoal(target),
  obstacle({ target }) {
    if (target.rank?.outOf === undefined) return 'rank-not-defined';
    const goal = rankGoal(target);
    return 'reason' in goal ? goal.reason : null;
  },
  judge: judgeRank,
  lacks: ({ target }) => [
    ...(target.value === undefined ? (['no-target-value'] as const) : []),
    ...(target.rank?.outOf === undefined ? (['rank-not-defined'] as const) : []),
  ],
};
