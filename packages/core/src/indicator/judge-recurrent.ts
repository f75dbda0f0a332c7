import { duePeriods } from '../time/due-periods.ts';
import type { Goal } from './goal.ts';
import { judgeHold } from './judge-hold.ts';
import { recurrentReadings, recurrentRhythm } from './recurrent-readings.ts';
import type { TargetCase, Verdict } from './target-case.ts';

/**
 * Judges what is due again in each period, so many times or so much: the closed ones as a line that is held, the current
 * one is not due. See `docs/method.md#recurrent`.
 */
export const judgeRecurrent = (item: TargetCase, goal: Goal): Verdict => {
  const { indicator, start, lookup } = item;
  const rhythm = recurrentRhythm(item);
  if (rhythm !== null && duePeriods(rhythm, start, lookup.asOf, indicator.yearStart).length === 0)
    return { state: 'not-due', rule: 'before-period', method: 'recurrent' };
  const { readings, ignored } = recurrentReadings(item);
  const frequency = rhythm ?? indicator.frequency;
  const of = { ...item, readings, indicator: { ...indicator, frequency } };
  const latest = item.readings[item.readings.length - 1];
  if (latest && readings.length === 0 && ignored.some(({ reason }) => reason === 'longer-than-period'))
    return {
      state: 'not-assessable',
      rule: 'inputs',
      method: 'recurrent',
      reason: 'longer-than-period',
      reading: latest,
    };
  const verdict = judgeHold(of, goal, 'recurrent');
  return { ...verdict, ignored: [...(verdict.ignored ?? []), ...ignored] };
};
