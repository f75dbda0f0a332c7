import type { Indicator, Target } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { startOf } from '../lookup/start-of.ts';
import { lastDay } from '../time/last-day.ts';
import { baselineOf, type UsedBaseline } from './baseline-of.ts';
import { compareWith } from './compare.ts';
import { currentTarget } from './current-target.ts';
import { definitionAt } from './definition-at.ts';
import { goalPoint } from './goal-numbers.ts';
import type { PathPoint } from '../answer/course.ts';
import { pathOf } from './path.ts';
import { intervalOf } from './reading.ts';
import { ruleOf } from './kinds/rule-of.ts';
import { kinds } from '../kind/kinds.ts';
import { totalOrigin } from './total-origin.ts';
import { wholeSteps } from './whole-steps.ts';

/**
 * The way a plan expects an indicator to go, for drawing it: the same path that judging uses, from the starting point
 * through interim and earlier dated targets to the deadline, in steps where wholes are counted. Values are in the
 * indicator's own unit.
 *
 * @param original the target as first set; revisions known by `knownAt` are applied
 * @param lookup what the programme holds, by indicator and by id
 * @returns an empty list where there is no path: none in the plan, no deadline, no usable starting point, no stated start of a
 *   count from zero, a starting point that already satisfies the
 *   target, a definition that changes on the way, or a kind of target that is not walked towards
 *
 * @example
 * const known = { asOf: '2025-03-20', knownAt: '2025-03-20' }
 * const { targetsOf: targets, figures, documents } = scene.index
 * const lookup = { programme, targets, figures, documents, ...known }
 * targetPath(programme.targets[0], programme.indicators[0], lookup).map(({ value }) => value) // => [1.5, 3.2, 4.5]
 */
export function targetPath(
  original: Target,
  indicator: Indicator,
  lookup: Pick<Lookup, 'programme' | 'targets' | 'figures' | 'documents' | 'asOf' | 'knownAt'>,
): readonly PathPoint[] {
  const { target, used } = currentTarget(original, lookup);
  const way = (from: PathPoint, to: PathPoint): readonly PathPoint[] => {
    const { points } = pathOf(target, from, to, lookup);
    return indicator.unit.whole === true ? wholeSteps(points) : points;
  };
  if (target.deadline === null || target.path === 'none') return [];
  const date = lastDay(target.deadline);
  const begins = startOf(target, lookup);
  if (begins.day === null) return [];
  const baseline = baselineOf(indicator, target, begins.day, lookup);
  const { path } = kinds[target.kind];
  if (path === 'from-nothing') {
    if (target.value === undefined) return [];
    // What adds up starts from nothing, whatever stood there before.
    const counted: UsedBaseline =
      indicator.timeBasis === 'running-total' ? baseline : { usable: false, reason: 'counts-from-zero' };
    const from = totalOrigin(counted, begins.day, begins.stated);
    return from !== null && from.date < date ? way(from, { date, value: target.value }) : [];
  }
  if (path === undefined || !baseline.usable) return [];
  if (definitionAt(indicator, baseline.figure.date as string) !== definitionAt(indicator, date)) return [];
  const goal = ruleOf(target).goal({ target, indicator, baseline, used });
  if ('reason' in goal) return [];
  if (compareWith(intervalOf(baseline.value, undefined, indicator.limits), goal) === 'met') return [];
  return way({ date: baseline.date, value: baseline.value }, { date, value: goalPoint(goal, baseline.value) });
}
