import type { Cut } from '../answer/because.ts';
import { sumOf } from '../math/sum-of.ts';
import { paceCuts, paceState } from './pace.ts';
import { expectedOn, pathOf } from './path.ts';
import type { Interval } from '../math/interval.ts';
import type { Reading } from './reading.ts';
import type { TargetCase, Verdict } from './target-case.ts';
import { totalOrigin } from './total-origin.ts';

type Pace = Pick<Verdict, 'state' | 'rule' | 'numbers' | 'flags' | 'reason' | 'cuts' | 'toNextCut' | 'used'>;

/**
 * Judges a total on its way: from 0 on the day before the start, or from the starting point of a running total, straight
 * to the deadline. A lower bound gives a state only if that is on track or better.
 */
export const judgeTotalPace = (
  { deadline, lookup, target, start, begins, baseline }: TargetCase,
  goalValue: number,
  total: Interval,
  exact: boolean,
  judged: Reading,
): Pace => {
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
  const { points, used } = pathOf(target, from, { date: deadline, value: goalValue }, lookup);
  const expected = expectedOn(points, judged.reference);
  const share = (value: number): number => sumOf([value, -from.value]) / distance + 0;
  const [progress, elapsed] = [share(total.low), share(expected)];
  const state = paceState(progress, elapsed, lookup.rules);
  if (!exact && state !== 'ahead' && state !== 'on-track')
    return { state: 'not-assessable', rule: 'no-pace', reason: 'missing-periods', numbers: { expected }, used };
  const cuts: readonly Cut[] = [
    { value: goalValue, state: 'achieved' as const },
    ...paceCuts(elapsed, lookup.rules).map((cut) => ({
      value: from.value + cut.progress * distance + 0,
      state: cut.state,
    })),
  ].sort((a, b) => a.value - b.value);
  const next = cuts.map(({ value }) => value - total.low).filter((d) => d > 0);
  return {
    state,
    rule: exact ? 'cumulative-complete' : 'cumulative-bound',
    cuts,
    used,
    ...(next.length > 0 && exact ? { toNextCut: Math.min(...next) } : {}),
    numbers: { expected, progress, elapsed, ...(elapsed > 0 ? { ratio: progress / elapsed + 0 } : {}) },
    flags: exact && progress < 0 ? ['moving-away'] : [],
  };
};
