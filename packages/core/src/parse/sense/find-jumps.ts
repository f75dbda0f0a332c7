import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { firstFrom } from '../../math/first-from.ts';
import { dayNumber } from '../../time/day-number.ts';
import type { PrintedNumbers, PrintedValue } from './printed-numbers.ts';

/** How near a step lies to a power of ten, how near to ten itself, and how calm the other steps are then: ours. */
const [near, nearTen, calm] = [1.5, 1.25, 2];

/** Values that stand 10, 100, 1,000 or 10,000 times above or below the one before; the way back is not told again. */
export function findJumps(numbers: PrintedNumbers): Issue[] {
  const bySeries = new Map<string, PrintedValue[]>();
  const { timeBasis } = numbers.indicator;
  const grows = ['running-total', 'year-to-date'].includes(timeBasis);
  const sizes = (sign: 1 | -1): number[] =>
    numbers.others.flatMap(({ value }) => (value * sign > 0 ? [value * sign] : [])).sort((a, b) => a - b);
  const asked = { above: sizes(1), below: sizes(-1) };
  for (const value of numbers.values) {
    const { series, end, observation } = value;
    if (observation.status === 'alternative') continue;
    // What a year has brought so far is compared with the same day of other years.
    const key = timeBasis === 'year-to-date' ? `${series} ${end.slice(5)}` : series;
    const same = bySeries.get(key);
    if (same) same.push(value);
    else bySeries.set(key, [value]);
  }
  return [...bySeries.values()].flatMap((series) => {
    const steps = stepsOf(series.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0)));
    const level = steps.filter((step) => power(step) === 0);
    const isCalm = !grows && steps.length === series.length - 1 && level.every(({ ratio }) => within(ratio, calm));
    const of = { calm: isCalm, level: level.length, asked };
    const jumps = steps.filter((step, i) => isJump(step, steps[i + 1], of));
    const ratioTo = new Map(jumps.map(({ after, ratio }) => [after, ratio]));
    return jumps
      .filter(({ before, ratio }) => {
        const earlier = ratioTo.get(before);
        return earlier === undefined || earlier > 1 === ratio > 1;
      })
      .map(({ before, after, ratio }) =>
        makeIssue('jump-between-neighbours', after.path, {
          value: after.value,
          period: after.observation.period,
          other: before.value,
          otherPeriod: before.observation.period,
          times: 10 ** Math.abs(Math.round(Math.log10(ratio))),
          way: ratio > 1 ? 'up' : 'down',
        }),
      );
  });
}

/** One value and the next. */
interface Step {
  readonly before: PrintedValue;
  readonly after: PrintedValue;
  readonly ratio: number;
}

/** Neighbours of one sign whose periods are equally long. */
function stepsOf(series: readonly PrintedValue[]): Step[] {
  return series.flatMap((after, i) => {
    const before = series[i - 1];
    if (!before || before.value * after.value <= 0 || !within(daysOf(after) / daysOf(before), nearTen)) return [];
    return [{ before, after, ratio: after.value / before.value }];
  });
}

function within(ratio: number, factor: number): boolean {
  return ratio <= factor && ratio * factor >= 1;
}

function daysOf({ start, end }: PrintedValue): number {
  return dayNumber(end) - dayNumber(start) + 1;
}

function power({ ratio }: Step): number {
  return Math.round(Math.log10(ratio));
}

/** What is asked once of a series, and not at each of its steps. */
interface Series {
  /** Whether each value can be compared with the next, and none of the other steps is large. */
  readonly calm: boolean;
  /** How many steps are of one size. */
  readonly level: number;
  /** The sizes of targets and starting points, in rising order, of each sign. */
  readonly asked: { readonly above: readonly number[]; readonly below: readonly number[] };
}

function isJump(step: Step, next: Step | undefined, series: Series): boolean {
  const size = Math.abs(power(step));
  if (size === 1) return isTenfold(step, next, series);
  return size > 1 && size <= 4 && within(step.ratio / 10 ** power(step), near);
}

/**
 * Ten times is a slip only where all else is calm: the series comes back, or was calm for two steps; no small number grew,
 * and no target asks for it.
 */
function isTenfold(step: Step, next: Step | undefined, series: Series): boolean {
  const { before, after, ratio } = step;
  const returns = next !== undefined && within(ratio * next.ratio, calm);
  const small = [before.value, after.value].every((value) => Number.isInteger(value)) && least(step) < 5;
  const asked = after.value > 0 ? series.asked.above : series.asked.below;
  const size = Math.abs(after.value);
  const nearest = asked[firstFrom(asked, size / 3)];
  return (
    series.calm &&
    !small &&
    within(ratio / 10 ** power(step), nearTen) &&
    (returns || series.level > 1) &&
    !(nearest !== undefined && within(nearest / size, 3))
  );
}

function least({ before, after }: Step): number {
  return Math.min(Math.abs(before.value), Math.abs(after.value));
}
