import type { Cut } from '../answer/because.ts';
import type { Flag } from '../answer/flag.ts';
import type { Reason } from '../answer/reason.ts';
import { sumOf } from '../math/sum-of.ts';
import { firstDay } from '../time/first-day.ts';
import { awaitingFinal } from './awaiting-final.ts';
import { atTheLine, compareWith } from './compare.ts';
import { correctionOf } from './correction-of.ts';
import { countedReadings } from './counted-readings.ts';
import type { Goal } from './goal.ts';
import { goalNumbers, liesBeyond, marginOf } from './goal-numbers.ts';
import { judgeTotalPace } from './judge-total-pace.ts';
import { noDataYet, noPath } from './no-path.ts';
import { inputsOf, type TargetCase, type Verdict } from './target-case.ts';

const method = 'cumulative';

/**
 * Judges a count that adds up over the plan. Flows are summed over the periods that cover most days without overlap; a
 * period without a value makes the sum a lower bound, which can prove but never disprove. A total that must not be
 * exceeded is held, not reached. See `docs/method.md#cumulative`.
 */
export function judgeCumulative(item: TargetCase, goal: Goal): Verdict {
  const { deadline, lookup, target, indicator, baseline } = item;
  const passed = deadline !== null && lookup.asOf > deadline;
  const { chosen, ignored, total, exact, due, missing, leftOut } = countedReadings(item);
  const judged = chosen[chosen.length - 1];
  if (!judged) return { ...noDataYet(item, method, goal), ignored };

  const { low, high } = goal.accepts;
  const bound: readonly Flag[] = exact ? [] : ['lower-bound'];
  const { flags: corrected, numbers: correction } = correctionOf(item, judged);
  const unsettled = chosen.some((reading) => reading.provisional);
  const provisional: readonly Flag[] = [...corrected, ...(unsettled ? (['provisional'] as const) : [])];
  const line: readonly Flag[] = exact && atTheLine(total.low, goal.accepts) ? ['at-the-line'] : [];
  const observed = {
    ...goalNumbers(goal),
    ...(exact ? { observed: total.low } : {}),
    ...(!exact && Number.isFinite(total.low) ? { observedLow: total.low } : {}),
    ...(!exact && Number.isFinite(total.high) ? { observedHigh: total.high } : {}),
  };
  const periods = { periodsDue: due, periodsMissing: missing, ...correction };
  const capped = !Number.isFinite(low);
  const toReach = {
    ...observed,
    ...(!capped && Number.isFinite(total.low) ? { gap: sumOf([low, -total.low]) } : {}),
    ...periods,
  };
  const toHold = { ...observed, ...(exact && capped ? { margin: marginOf(goal, total.low) } : {}), ...periods };
  const base = {
    method,
    reading: judged,
    used: chosen.slice(0, -1).flatMap(inputsOf),
    ignored,
    numbers: capped ? toHold : toReach,
    outcome: compareWith(total, goal),
    completeness: exact ? ('complete' as const) : ('partial' as const),
    ...(leftOut ? { caveats: ['starts-inside-year'] as readonly Reason[] } : {}),
  } as const;
  const { outcome } = base;
  const ended = passed && exact && judged.reference >= (deadline as string);

  // What has been exceeded stays exceeded, whatever is still missing.
  const onLine = total.low === high && (goal.accepts.highOpen || total.lowOpen);
  if (capped && (total.low > high || onLine))
    return {
      ...base,
      state: 'breached',
      rule: ended ? 'hold-ended' : 'hold',
      flags: [...provisional, ...bound, ...line],
      numbers: toHold,
    };
  // A sum only grows: what is beyond the only numbers that satisfy stays there.
  if (!capped && goal.open === undefined && total.low > high) {
    const flags: readonly Flag[] = ['overshot', ...provisional, ...bound];
    const past = { ...base, flags, numbers: { ...toReach, gap: sumOf([total.low, -high]) } };
    return passed
      ? { ...past, state: 'missed', rule: 'after-deadline' }
      : { ...past, state: 'off-track', rule: 'overshot' };
  }
  if (outcome === 'met' && (!capped || ended)) {
    const early = !capped && target.deadline !== null && judged.reference < firstDay(target.deadline);
    const mayFall = indicator.timeBasis === 'running-total' && judged.reference < (deadline ?? '');
    const flags: readonly (Flag | false)[] = [
      early && 'early',
      liesBeyond(goal, total) && 'beyond-range',
      passed && (mayFall || unsettled) && 'not-confirmed-at-deadline',
    ];
    return {
      ...base,
      ...(capped ? { rule: 'hold-ended', numbers: toHold } : { rule: 'met', numbers: toReach }),
      state: 'achieved',
      firstMet: judged.period,
      flags: [...flags.filter((flag) => flag !== false), ...provisional, ...bound],
    };
  }
  if (ended && outcome === 'unmet')
    return { ...base, state: 'missed', rule: 'after-deadline', flags: [...provisional, ...line] };
  if (goal.open && outcome === 'undecided' && (ended || !passed))
    return { ...base, state: 'not-assessable', rule: 'no-pace', reason: goal.open, flags: [...provisional, ...bound] };
  if (passed) {
    const awaiting = awaitingFinal(item, method, goal, judged);
    const { monthsWaiting } = awaiting.numbers ?? {};
    return {
      ...base,
      ...awaiting,
      // What is known is the sum; the value of its last period alone would be read as one.
      numbers: { ...base.numbers, ...(monthsWaiting === undefined ? {} : { monthsWaiting }) },
      completeness: awaiting.completeness ?? base.completeness,
      flags: [...corrected, ...bound],
    };
  }
  if (capped) {
    if (outcome !== 'met')
      return {
        ...base,
        state: 'not-assessable',
        rule: 'no-pace',
        reason: 'missing-periods',
        flags: [...provisional, ...bound],
      };
    const cuts: readonly Cut[] = [{ value: high, state: 'holding' }];
    return { ...base, state: 'holding', rule: 'hold', cuts, flags: provisional, numbers: toHold };
  }
  if (item.path === 'none') {
    const came = total.low > (baseline.usable ? baseline.value : 0);
    return { ...base, ...noPath(came), flags: [...bound, ...provisional, ...line], numbers: toReach };
  }
  const pace = judgeTotalPace(item, low, total, exact, { ...base, numbers: toReach });
  return { ...pace, flags: [...(pace.flags ?? []), ...bound, ...provisional, ...line] };
}
