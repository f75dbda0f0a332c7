import type { Input, Numbers, NumbersTaken } from '../answer/because.ts';
import { sumOf } from '../math/sum-of.ts';
import type { Interval } from '../math/interval.ts';
import { judgeWay } from './judge-way.ts';
import type { Reading } from './reading.ts';
import type { TargetCase, VerdictCommon, VerdictOf } from './target-case.ts';
import { totalOrigin } from './total-origin.ts';

/** What is known of the total, whatever the way there. */
interface Found extends Omit<VerdictCommon, 'state'> {
  readonly reading: Reading;
  readonly used: readonly Input[];
  readonly numbers: NumbersTaken<'no-pace' | 'whole-things' | 'cumulative-complete'> &
    Required<Pick<Numbers, 'periodsDue' | 'periodsMissing'>>;
}

/**
 * Judges a total on its way: from 0 on the day before the start, or from the starting point of a running total, by the
 * path of its plan to the deadline. A lower bound gives a state only if that is on track or better.
 */
export function judgeTotalPace(
  item: TargetCase,
  goalValue: number,
  total: Interval,
  exact: boolean,
  base: Found,
): VerdictOf<'no-pace' | 'whole-things' | 'cumulative-complete' | 'cumulative-bound'> {
  const { deadline, start, begins, baseline } = item;
  if (deadline === null) return { ...base, state: 'not-assessable', rule: 'no-pace', reason: 'no-deadline' };
  const from = totalOrigin(baseline, start, begins.stated);
  if (from === null) return { ...base, state: 'not-assessable', rule: 'no-pace', reason: 'no-start' };
  const distance = sumOf([goalValue, -from.value]);
  if (distance <= 0)
    return {
      ...base,
      state: 'not-assessable',
      rule: 'no-pace',
      reason: distance === 0 ? 'baseline-on-the-line' : 'target-on-wrong-side',
    };
  const way = judgeWay(item, from, { date: deadline, value: goalValue }, base.reading.reference);
  const { cuts, used, expected } = way;
  const state = way.stateOf(total.low);
  const isStart = way.noneExpected && total.low === from.value;
  if (!exact && (isStart || (state !== 'ahead' && state !== 'on-track')))
    return {
      ...base,
      state: 'not-assessable',
      rule: 'no-pace',
      reason: 'missing-periods',
      numbers: { ...base.numbers, expected: expected.expected },
      used: [...base.used, ...used],
    };
  const next = cuts.map(({ value }) => value - total.low).filter((d) => d > 0);
  const progress = way.share(total.low);
  const found = {
    ...base,
    cuts,
    used: [...base.used, ...used],
    ...(next.length > 0 && exact ? { toNextCut: Math.min(...next) } : {}),
    numbers: {
      ...base.numbers,
      ...expected,
      progress,
      ...(expected.elapsed > 0 ? { ratio: progress / expected.elapsed + 0 } : {}),
    },
  };
  if (isStart) return { ...found, state: 'not-due', rule: 'whole-things', reason: 'no-whole-expected' };
  return {
    ...found,
    state,
    rule: exact ? 'cumulative-complete' : 'cumulative-bound',
    flags: exact && way.leadsAway(total.low) ? ['moving-away'] : [],
  };
}
