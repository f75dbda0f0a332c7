import type { Reason } from '../answer/reason.ts';
import type { Target } from '../generated/types.ts';
import { type Goal, goalOf, type Line } from './goal.ts';
import { judgeGoal, reachOrHold } from './judge-goal.ts';
import { judgeHold } from './judge-hold.ts';
import { kinds } from '../kind/kinds.ts';
import type { Reading } from './reading.ts';
import { onlyKnown } from './only-known.ts';
import { shareOf, shareReadings } from './share-readings.ts';
import type { TargetCase, Verdict } from './target-case.ts';

/** The shares of units that satisfy a target, in per cent, or why that cannot be said. */
export function shareGoal(item: Pick<TargetCase, 'target' | 'indicator'>): Goal | { readonly reason: Reason } {
  const share = inPercent(item);
  if (share.comparator === 'range' || share.comparator === 'approx') return goalOf(share, item.indicator);
  const falling = share.comparator === 'le' || share.comparator === 'lt';
  return goalOf(share, { direction: falling ? 'down' : 'up' });
}

/**
 * Judges a share of units that must comply, by its own counts, or as published where they are not given. See `docs/method.md#standard-and-coverage`. Without
 * a deadline it is held.
 */
export function judgeShare(item: TargetCase): Verdict {
  const { target, indicator, readings, baseline } = item;
  const latest = readings[readings.length - 1];
  const shares = shareReadings(item);
  const last = latest && shareOf(latest, item);
  if (typeof last === 'string')
    return { state: 'not-assessable', rule: 'inputs', method: 'standard', reason: last, reading: latest as Reading };
  const percent = indicator.unit.kind === 'percent';
  // A starting value in another unit is no share.
  const start =
    percent || !baseline.usable
      ? baseline
      : ({ usable: false, reason: 'baseline-basis-differs', figure: baseline.figure } as const);
  const shared = { ...item, readings: shares, baseline: start };
  const verdict = judgeGoal(shared, shareGoal(item), target.deadline === null ? judgeHold : reachOrHold);
  const { reading } = verdict;
  // The counts of the value judged as they are printed, before any unit is left out.
  const judged = reading && readings.filter(({ reference }) => reference === reading.reference).pop();
  const counted = judged?.denominator;
  const differs =
    target.unitCount !== undefined &&
    target.unitCount !== null &&
    counted !== undefined &&
    counted !== target.unitCount;
  const told: Verdict = {
    ...verdict,
    method: 'standard',
    caveats: [
      ...(verdict.caveats ?? []),
      ...(differs ? (['unit-count-differs'] as const) : []),
      ...(judged && (counted === undefined || judged.numerator === undefined) ? (['counts-not-given'] as const) : []),
    ],
  };
  return percent || !reading ? told : inOwnUnit(told, target);
}

/** The target as a share of units in per cent: the stated share, the stated number of units, or all of them. */
function inPercent({ target, indicator }: Pick<TargetCase, 'target' | 'indicator'>): Line {
  const { comparator, value, low, high, unitCount } = target;
  // What a standard compares is what each unit must meet; of the units at least the stated share must meet it.
  if (kinds[target.kind].units === 'meeting') return { ...target, comparator: 'ge', value: target.share ?? 100 };
  const isPlain = indicator.unit.kind === 'plain';
  if (isPlain && !unitCount) return { ...target, comparator: 'ge', value: 100 };
  const share = (number: number): number =>
    isPlain
      ? Math.min(100, (100 * number) / (unitCount as number))
      : indicator.unit.kind === 'permille'
        ? number / 10
        : number;
  if (comparator === 'range' && low !== undefined && high !== undefined)
    return { ...target, low: share(low), high: share(high) };
  if (value === undefined) return { ...target, comparator: 'ge', value: 100 };
  const line = share(value);
  const stated = comparator === 'le' || comparator === 'lt' || (comparator === 'approx' && !isPlain);
  // More than all cannot be asked for.
  return { ...target, comparator: stated ? comparator : comparator === 'gt' && line < 100 ? 'gt' : 'ge', value: line };
}

/** In another unit than per cent the numbers stay in that unit, with the share that was judged beside them. */
function inOwnUnit(verdict: Verdict, target: Target): Verdict {
  const { toNextCut: _, goal: __, numbers = {}, ...rest } = verdict;
  const own = {
    ...numbers,
    share: numbers.observed,
    observed: verdict.reading?.observation.value ?? undefined,
    target: target.threshold ?? target.value,
  };
  const periods = ['periodsDue', 'periodsMet', 'periodsMissing', 'monthsWaiting'] as const;
  // Its start is no share, so no rule of a way is among these, which alone needs other numbers.
  return {
    ...rest,
    numbers: onlyKnown(own, 'numerator', 'denominator', ...periods, 'share', 'observed', 'target'),
    cuts: [],
  } as Verdict;
}
