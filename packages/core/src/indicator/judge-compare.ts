import type { Reason } from '../answer/reason.ts';
import { differenceOf } from '../math/difference-of.ts';
import { sumOf } from '../math/sum-of.ts';
import { spanOf } from '../time/span-of.ts';
import { compareWith } from './compare.ts';
import { chooseReadings } from './choose-readings.ts';
import { goalOf } from './goal.ts';
import { judgeHold } from './judge-hold.ts';
import { latestOfEach } from './latest-of-each.ts';
import { noData } from './no-data.ts';
import type { Reading } from './reading.ts';
import { inputsOf, type TargetCase, type Verdict } from './target-case.ts';
import { withNumbers } from './with-numbers.ts';

const method = 'compare';

interface Pair {
  readonly reading: Reading;
  readonly other: Reading;
}

/**
 * Judges a value that is to be not below, or not above, another one of its time: that of the same period a year before, or
 * that of a place outside the programme's areas. Each period with both values is a test, as for a line that is held; of
 * counts to date the latest of each year, against one to the same day. See
 * `docs/method.md#comparison`.
 */
export function judgeCompare(item: TargetCase): Verdict {
  const { target, indicator, readings, start } = item;
  const latest = readings[readings.length - 1];
  if (!latest || latest.reference < start) return noData(item, method);
  const others = otherReadings(item);
  const tests = indicator.timeBasis === 'year-to-date' ? latestOfEach(readings) : readings;
  const pairs = tests.flatMap((reading): Pair[] => {
    const other = others.find((one) => isBeside(reading, one, target.compareWith?.base));
    return other === undefined ? [] : [{ reading, other }];
  });
  const last = pairs[pairs.length - 1];
  if (last?.reading !== latest)
    return {
      state: 'not-assessable',
      rule: 'inputs',
      method,
      reason: brokenBefore(item, latest) ?? 'comparison-not-published',
      reading: latest,
      numbers: latest.exact ? { observed: latest.value } : {},
    };
  const stated =
    target.comparator === 'not-stated' ? (indicator.direction === 'down' ? 'le' : 'ge') : target.comparator;
  const goal = goalOf({ comparator: stated, value: 0 }, { direction: 'none' });
  if ('reason' in goal)
    return { state: 'not-assessable', rule: 'inputs', method, reason: goal.reason, reading: latest };
  const differences = pairs.map(({ reading, other }): Reading => {
    const interval = differenceOf(reading.interval, other.interval);
    return {
      ...reading,
      value: sumOf([reading.value, -other.value]),
      interval,
      exact: reading.exact && other.exact,
      provisional: reading.provisional || other.provisional,
    };
  });
  const held = judgeHold(
    { ...item, readings: differences, baseline: { usable: false, reason: 'no-baseline' } },
    goal,
    method,
  );
  // What was judged is a difference; the numbers of an answer are levels.
  const { observed: _, observedLow: __, observedHigh: ___, target: ____, ...numbers } = held.numbers ?? {};
  const levels = {
    ...(latest.exact ? { observed: latest.value } : {}),
    ...(last.other.exact ? { compared: last.other.value } : {}),
  };
  return {
    ...withNumbers(held, levels, numbers),
    ...(held.reading ? { outcome: compareWith(held.reading.interval, goal) } : {}),
    cuts: [],
    used: [...(held.used ?? []), ...inputsOf(last.other)],
  };
}

function otherReadings({ target, indicator, readings, lookup }: TargetCase): readonly Reading[] {
  return target.compareWith?.base === 'place'
    ? chooseReadings(
        indicator,
        { kind: target.kind, place: target.compareWith.place, breakdown: target.breakdown },
        lookup,
      ).readings
    : readings;
}

function isBeside(reading: Reading, other: Reading, base: 'last-year' | 'place' | undefined): boolean {
  return base === 'place'
    ? other.start === reading.start && other.reference === reading.reference
    : yearBefore(other.start, reading.start) && yearBefore(other.reference, reading.reference);
}

function yearBefore(before: string, day: string): boolean {
  const same = before.slice(4).replace('-02-29', '-02-28') === day.slice(4).replace('-02-29', '-02-28');
  return same && Number(before.slice(0, 4)) + 1 === Number(day.slice(0, 4));
}

/** Why the value of a year before, which there is, stands in another series. */
function brokenBefore({ target, indicator, ignored }: TargetCase, latest: Reading): Reason | undefined {
  return target.compareWith?.base === 'last-year'
    ? ignored.find(
        ({ reason, period = '' }) =>
          (reason === 'area-merged' || reason === 'definition-changed') &&
          yearBefore(spanOf(indicator, period).reference, latest.reference),
      )?.reason
    : undefined;
}
