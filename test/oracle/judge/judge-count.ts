import { daysAfter, firstDay, lastDay } from '../calendar/civil-day.ts';
import type { Indicator, Verdict } from '../file/file-shapes.ts';
import { Fraction } from '../exact/fraction.ts';
import { exactly, verdict } from '../exact/interval.ts';
import type { Start } from '../known/start-of.ts';
import { addedUp, latestTotal, type Sum } from '../values/added-up.ts';
import type { Value } from '../values/value.ts';
import { judgeReach, type ReachCase, unsettledFlag } from './judge-reach.ts';

export interface CountCase extends ReachCase {
  readonly indicator: Indicator;
  readonly from: string;
  /** Whether the plan states from when it counts. */
  readonly stated: boolean;
  /** Whether rates of completion were printed without a value. */
  readonly rates: boolean;
}

const isRate = ({ unit }: Indicator): boolean => unit.kind !== 'plain' || unit.per !== undefined;

const flagsOf = ({ parts, complete }: Sum): { readonly unsettled: string[]; readonly bound: string[] } => ({
  unsettled: parts.every(({ settled }) => settled) ? [] : ['provisional'],
  bound: complete ? [] : ['lower-bound'],
});

/** A total that must not be exceeded: kept until it is over, and broken by a lower bound already. */
const judgeCeiling = ({ asOf, goal, deadline }: CountCase, sum: Sum): Verdict => {
  const { reference, allows, complete } = sum;
  const { unsettled, bound } = flagsOf(sum);
  const end = deadline === null ? null : lastDay(deadline);
  const says = verdict(allows, goal.asks);
  if (says === 'fails') return { state: 'breached', flags: [...unsettled, ...bound], reference };
  if (end !== null && asOf > end) {
    const unconfirmed = unsettled.length > 0 ? ['not-confirmed-at-deadline'] : [];
    return complete && reference >= end
      ? { state: 'achieved', flags: [...unsettled, ...unconfirmed], reference }
      : { state: 'awaiting-final', flags: bound, reference };
  }
  // What satisfies is bounded from above, and so has no day missing.
  return says === 'satisfies'
    ? { state: 'holding', flags: unsettled, reference }
    : { state: 'not-assessable', flags: [...unsettled, ...bound], reference };
};

/** The path of a count leads from nothing on the day before its start; of a running total from its starting point. */
const originOf = ({ start, from, stated, indicator }: CountCase): Start | null => {
  if (indicator.timeBasis === 'running-total' && start) return start;
  return stated ? { day: daysAfter(from, -1), value: Fraction.zero } : null;
};

const beforeTheEnd = (of: CountCase, sum: Sum): Verdict => {
  const { reference, allows, complete, parts } = sum;
  const { unsettled, bound } = flagsOf(sum);
  const flags = [...unsettled, ...bound];
  const origin = originOf(of);
  const last = parts[parts.length - 1] as Value;
  // Of a total that is not complete only the lower end proves anything.
  const at = allows.low ? exactly(allows.low.at) : {};
  const paced = judgeReach({
    ...of,
    start: origin,
    values: [{ ...last, fell: false, corrected: false, settled: true, allows: at }],
  });
  const proved = complete || ['ahead', 'on-track'].includes(paced.state) || paced.reason === 'no-path';
  if (!proved) return { state: 'not-assessable', flags, reference };
  const own = paced.flags.filter((flag) => complete || flag !== 'moving-away');
  return { ...paced, flags: [...own, ...flags], reference };
};

const judgeSum = (of: CountCase, sum: Sum): Verdict => {
  const { asOf, goal, deadline, indicator } = of;
  const stock = indicator.timeBasis === 'running-total';
  const end = deadline === null ? null : lastDay(deadline);
  const passed = end !== null && asOf > end;
  if (!goal.asks.low) return judgeCeiling(of, sum);
  const { reference, allows, complete } = sum;
  const { unsettled, bound } = flagsOf(sum);
  const says = verdict(allows, goal.asks);
  if (says === 'satisfies') {
    const early = deadline !== null && reference < firstDay(deadline) ? ['early'] : [];
    const mayFall = passed && ((stock && reference < end) || sum.parts.some(({ settled }) => !settled));
    const unconfirmed = mayFall ? ['not-confirmed-at-deadline'] : [];
    return { state: 'achieved', flags: [...early, ...unconfirmed, ...unsettled, ...bound], reference };
  }
  if (passed) {
    return complete && reference >= end && says === 'fails'
      ? { state: 'missed', flags: unsettled, reference }
      : { state: 'awaiting-final', flags: bound, reference };
  }
  return beforeTheEnd(of, sum);
};

/** Judges a count that adds up over the plan: the sum of what came, or the latest total. */
export const judgeCount = (of: CountCase): Verdict => {
  const { asOf, goal, deadline, indicator, from, values, path } = of;
  const end = deadline === null ? null : lastDay(deadline);
  const passed = end !== null && asOf > end;
  if (values.length === 0 && !(path === 'none' && !passed)) return { state: 'no-data', flags: [] };
  if (['point', 'average'].includes(indicator.timeBasis) || isRate(indicator)) {
    const last = values[values.length - 1];
    return {
      state: 'not-assessable',
      flags: last ? unsettledFlag(last) : [],
      reason: 'cannot-add-up',
      ...(last ? { reference: last.reference } : {}),
    };
  }
  const stock = indicator.timeBasis === 'running-total';
  const sum = stock ? latestTotal(values, end) : addedUp(values, indicator, from, end, asOf);
  if (sum === null && of.rates)
    return { state: passed ? 'not-assessable' : 'under-way', flags: [], reason: 'rate-only' };
  if (sum === null)
    return path === 'none' && !passed ? judgeReach({ ...of, values: [] }) : { state: 'no-data', flags: [] };
  const judged = judgeSum(of, sum);
  return {
    ...judged,
    flags: [...judged.flags, ...(sum.fell ? ['corrected-down'] : [])],
    says: verdict(sum.allows, goal.asks),
  };
};
