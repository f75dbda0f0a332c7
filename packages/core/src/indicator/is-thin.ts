import { atLeast } from '../math/at-least.ts';
import { calendarYear } from '../time/calendar-year.ts';
import type { Goal } from './goal.ts';
import { marginOf } from './goal-numbers.ts';
import type { Reading } from './reading.ts';
import type { TargetCase } from './target-case.ts';

const atNaturalLimit = ({ indicator }: TargetCase, goal: Goal, value: number): boolean =>
  (goal.way === 1 && value === indicator.limits?.max) || (goal.way === -1 && value === indicator.limits?.min);

/**
 * Whether the margin of the latest value is smaller than what the mean adverse yearly change would take away in the
 * years left (one year where no end is stated). The mean is over all neighbouring pairs of exact values, the starting
 * point among them; a change for the better counts as no loss. At its natural limit a value has no thin margin.
 *
 * @param readings oldest first
 */
export const isThin = (item: TargetCase, goal: Goal, readings: readonly Reading[]): boolean => {
  const { baseline, deadline } = item;
  const judged = readings[readings.length - 1];
  if (!judged?.exact || atNaturalLimit(item, goal, judged.value)) return false;
  // Counts decide over a printed percentage.
  const exact = readings
    .filter(({ exact: is }) => is)
    .map(({ reference, interval }) => ({ at: reference, value: interval.low }));
  const first = exact[0] as { readonly at: string };
  const points =
    baseline.usable && baseline.date < first.at ? [{ at: baseline.date, value: baseline.value }, ...exact] : exact;
  const losses = points.slice(1).flatMap(({ at, value }, i) => {
    const before = points[i] as { at: string; value: number };
    const years = calendarYear(at) - calendarYear(before.at);
    return years > 0 ? [Math.max(0, marginOf(goal, before.value) - marginOf(goal, value)) / years] : [];
  });
  if (losses.length === 0) return false;
  const mean = losses.reduce((a, b) => a + b, 0) / losses.length;
  const yearsLeft = deadline === null ? 1 : Math.max(0, calendarYear(deadline) - calendarYear(judged.reference));
  return !atLeast(marginOf(goal, judged.interval.low), mean * yearsLeft);
};
