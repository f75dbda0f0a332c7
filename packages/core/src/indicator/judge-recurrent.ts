import { duePeriods } from '../time/due-periods.ts';
import { correctionOf } from './correction-of.ts';
import type { Goal } from './goal.ts';
import { judgeHold } from './judge-hold.ts';
import { recurrentReadings, recurrentRhythm } from './recurrent-readings.ts';
import type { TargetCase, Verdict } from './target-case.ts';
import { withNumbers } from './with-numbers.ts';

/**
 * Judges what is due again in each period, so many times or so much: the closed ones as a line that is held, the current
 * one is not due. See `docs/method.md#recurrent`.
 */
export function judgeRecurrent(item: TargetCase, goal: Goal): Verdict {
  const { indicator, start, lookup } = item;
  const rhythm = recurrentRhythm(item);
  const due = duePeriods(rhythm ?? indicator.frequency, start, lookup.asOf, indicator.yearStart);
  const isPeriodic = rhythm !== null || (indicator.frequency !== 'once' && indicator.frequency !== 'irregular');
  if (isPeriodic && due.length === 0) return { state: 'not-due', rule: 'before-period', method: 'recurrent' };
  const { readings, longer, ignored } = recurrentReadings(item);
  const frequency = rhythm ?? indicator.frequency;
  const of = { ...item, readings, indicator: { ...indicator, frequency } };
  const latest = longer[longer.length - 1];
  if (latest && readings.length === 0)
    return {
      state: 'not-assessable',
      rule: 'inputs',
      method: 'recurrent',
      reason: 'longer-than-period',
      reading: latest,
    };
  const verdict = judgeHold(of, goal, 'recurrent');
  const left = [...(verdict.ignored ?? []), ...ignored];
  if (!verdict.reading) return { ...verdict, ignored: left };
  const { parts = [] } = verdict.reading;
  const corrected = correctionOf(item, parts[parts.length - 1] ?? verdict.reading);
  return {
    ...withNumbers(verdict, corrected.numbers),
    flags: [...(verdict.flags ?? []), ...corrected.flags],
    ignored: left,
  };
}
