import { sumOf } from '../math/sum-of.ts';
import type { Interval } from '../math/interval.ts';
import { judgeWay } from './judge-way.ts';
import type { Reading } from './reading.ts';
import type { TargetCase, Verdict } from './target-case.ts';
import { totalOrigin } from './total-origin.ts';

type Pace = Pick<Verdict, 'state' | 'rule' | 'numbers' | 'flags' | 'reason' | 'cuts' | 'toNextCut' | 'used'>;

/**
 * Judges a total on its way: from 0 on the day before the start, or from the starting point of a running total, by the
 * path of its plan to the deadline. A lower bound gives a state only if that is on track or better.
 */
export function judgeTotalPace(
  item: TargetCase,
  goalValue: number,
  total: Interval,
  exact: boolean,
  judged: Reading,
): Pace {
  const { deadline, start, begins, baseline } = item;
  if (deadline === null) return { state: 'not-assessable', rule: 'no-pace', reason: 'no-deadline' };
  const from = totalOrigin(baseline, start, begins.stated);
  if (from === null) return { state: 'not-assessable', rule: 'no-pace', reason: 'no-start' };
  const distance = sumOf([goalValue, -from.value]);
  if (distance <= 0)
    return {
      state: 'not-assessable',
      rule: 'no-pace',
      reason: distance === 0 ? 'baseline-on-the-line' : 'target-on-wrong-side',
    };
  const way = judgeWay(item, from, { date: deadline, value: goalValue }, judged.reference);
  const { cuts, used, expected } = way;
  const state = way.stateOf(total.low);
  const isStart = way.noneExpected && total.low === from.value;
  if (!exact && (isStart || (state !== 'ahead' && state !== 'on-track')))
    return {
      state: 'not-assessable',
      rule: 'no-pace',
      reason: 'missing-periods',
      numbers: { expected: expected.expected },
      used,
    };
  const next = cuts.map(({ value }) => value - total.low).filter((d) => d > 0);
  const progress = way.share(total.low);
  const found = {
    cuts,
    used,
    ...(next.length > 0 && exact ? { toNextCut: Math.min(...next) } : {}),
    numbers: { ...expected, progress, ...(expected.elapsed > 0 ? { ratio: progress / expected.elapsed + 0 } : {}) },
  };
  if (isStart) return { ...found, state: 'not-due', rule: 'whole-things', reason: 'no-whole-expected' };
  return {
    ...found,
    state,
    rule: exact ? 'cumulative-complete' : 'cumulative-bound',
    flags: exact && way.leadsAway(total.low) ? ['moving-away'] : [],
  };
}
