import type { IgnoredInput } from '../answer/because.ts';
import type { Reason } from '../answer/reason.ts';
import { kinds } from '../kind/kinds.ts';
import { lastDay } from '../time/last-day.ts';
import type { Goal } from './goal.ts';
import { goalNumbers } from './goal-numbers.ts';
import type { TargetCase, Verdict, VerdictOf } from './target-case.ts';

/** What a value that is there and cannot be used says about the absence, the most telling first. */
const telling: readonly Reason[] = [
  'tied-values',
  'value-unreadable',
  'value-below-zero',
  'final-before-end',
  'part-year-value',
  'alternative-value',
];

/** There is no value, or none that can be used. */
export type Absent = VerdictOf<'inputs' | 'rate-only' | 'no-data'> & { readonly reading?: never };

/**
 * There is no value to judge by. A value withheld at its source is withheld here; where all that is said is that there
 * was no task, there is none; anything else is no data, with the most telling reason.
 */
export function noData(item: TargetCase, method: Verdict['method'], goal?: Goal): Absent {
  const { ignored, areas } = item;
  // What was before anything counted, or after the end of what is held, says nothing of it.
  const { everyPeriod } = kinds[item.target.kind];
  const isOutside = (period: string): boolean => {
    const day = lastDay(period);
    if (item.baseline.usable && !everyPeriod) return day <= item.baseline.date;
    return day < item.start || (everyPeriod === true && item.deadline !== null && day > item.deadline);
  };
  const said = new Set(
    ignored
      .filter(({ kind, period }) => kind === 'observation' && (period === undefined || !isOutside(period)))
      .map((input) => (isEmpty(input) ? 'value-absent' : input.reason)),
  );
  const base = { method, ...(goal ? { numbers: goalNumbers(goal) } : {}) };
  if (said.has('value-withheld')) return { ...base, state: 'withheld', rule: 'inputs', reason: 'value-withheld' };
  // A rate of completion says that work is going on, and not how much there is.
  if (said.has('rate-only') && !said.has('tied-values'))
    return isOver(item)
      ? { ...base, state: 'not-assessable', rule: 'rate-only', reason: 'rate-only' }
      : { ...base, state: 'under-way', rule: 'rate-only', reason: 'rate-only' };
  const reason = telling.find((one) => said.has(one));
  // A value there is, even one that came too late to judge by, says that there was a task.
  const isAllSaid = !said.has('value-absent') && item.readings.every(({ period }) => isOutside(period));
  if (said.has('value-not-applicable') && isAllSaid && reason === undefined)
    return { ...base, state: 'not-applicable', rule: 'inputs', reason: 'value-not-applicable' };
  return {
    ...base,
    state: 'no-data',
    rule: 'no-data',
    reason: reason ?? areas[areas.length - 1]?.from.reason ?? 'no-observation',
  };
}

/** What another source, or a part of the period, says without giving a value is no value that was left out. */
function isEmpty({ reason, value }: IgnoredInput): boolean {
  return value === undefined && (reason === 'alternative-value' || reason === 'part-year-value');
}

function isOver({ deadline, lookup }: TargetCase): boolean {
  return deadline !== null && lookup.asOf > deadline;
}
