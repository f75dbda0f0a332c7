import type { Accepted, Course } from '../answer/course.ts';
import type { Target } from '../generated/types.ts';
import { areaBreaks, eraOn } from '../lookup/area-era.ts';
import { effectiveRevisions } from '../lookup/effective-revisions.ts';
import type { Interval } from '../math/interval.ts';
import { methods } from '../answer/methods.ts';
import { kinds } from '../kind/kinds.ts';
import { currentTarget } from './current-target.ts';
import { ruleOf } from './kinds/rule-of.ts';
import type { TargetCase, Verdict } from './target-case.ts';
import { targetPath } from './target-path.ts';

/**
 * What every face draws and says of a target: its numbers, its path and how they came about, as they stood on the date of
 * judgement. The goal is the one that was judged by; where nothing could be judged yet, the one that would be.
 *
 * @param original the target as it stands in the programme
 */
export function courseOf(original: Target, item: TargetCase, verdict?: Verdict): Course {
  const { target, indicator, lookup, begins } = item;
  const rule = ruleOf(target);
  const goal = verdict?.goal ?? rule.goal(item);
  const { revisions: _, ...first } = original;
  const revisions = effectiveRevisions(original.revisions, lookup).effective;
  const changed = revisions.length > 0;
  const reference = target.origin === 'reference';
  const tested = asTested(original, item, verdict);
  const pathTo = (of: Target) => withinEra(targetPath(of, indicator, lookup), item);
  return {
    target,
    ...(changed ? { original: first } : {}),
    ...(tested ? { tested } : {}),
    revisions,
    ...('reason' in goal ? {} : { accepts: acceptedBy(goal.accepts) }),
    single: rule.single?.(item) ?? true,
    held: kinds[target.kind].held ?? (verdict !== undefined && methods[verdict.method].held === true),
    start: begins.day,
    path: reference ? [] : pathTo(original),
    ...(changed && !reference ? { originalPath: pathTo(first) } : {}),
  };
}

/** The target by which a period was tested that was over before the last change. */
function asTested(original: Target, { target, lookup }: TargetCase, verdict?: Verdict): Course['tested'] {
  const { reading, goal } = verdict ?? {};
  if (!reading || !goal || kinds[target.kind].everyPeriod !== true) return undefined;
  const { revisions: _, ...then } = currentTarget(original, { ...lookup, asOf: reading.reference }).target;
  return asks.some((field) => then[field] !== target[field]) ? then : undefined;
}

const asks = ['value', 'low', 'high', 'amount', 'times'] as const;

/** No path leads from an area to what it was merged into. */
function withinEra(path: Course['path'], { target, indicator, lookup }: TargetCase): Course['path'] {
  const breaks = areaBreaks(target.area, indicator, lookup);
  const eras = new Set(path.map(({ date }) => eraOn(breaks, date)));
  return eras.size > 1 ? [] : path;
}

function acceptedBy({ low, high, lowOpen, highOpen }: Interval): Accepted {
  return {
    ...(Number.isFinite(low) ? { low } : {}),
    ...(Number.isFinite(high) ? { high } : {}),
    ...(lowOpen && Number.isFinite(low) ? { lowOpen } : {}),
    ...(highOpen && Number.isFinite(high) ? { highOpen } : {}),
  };
}
