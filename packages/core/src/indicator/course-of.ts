import type { Accepted, Course } from '../answer/course.ts';
import type { Target } from '../generated/types.ts';
import { areaBreaks, eraOn } from '../lookup/area-era.ts';
import { effectiveRevisions } from '../lookup/effective-revisions.ts';
import type { Interval } from '../math/interval.ts';
import { goalOfKind } from './goal-of-kind.ts';
import { recurrentRhythm } from './recurrent-readings.ts';
import type { TargetCase, Verdict } from './target-case.ts';
import { targetPath } from './target-path.ts';

const held: readonly Target['kind'][] = ['hold', 'recurrent', 'standard', 'coverage'];

/**
 * What every face draws and says of a target: its numbers, its path and how they came about, as they stood on the date of
 * judgement. The goal is the one that was judged by; where nothing could be judged yet, the one that would be.
 *
 * @param original the target as it stands in the programme
 */
export function courseOf(original: Target, item: TargetCase, verdict?: Verdict): Course {
  const { target, indicator, lookup, begins } = item;
  const goal = verdict?.goal ?? goalOfKind(item);
  const { revisions: _, ...first } = original;
  const revisions = effectiveRevisions(original.revisions, lookup).effective;
  const changed = revisions.length > 0;
  const reference = target.origin === 'reference';
  const pathTo = (of: Target) => withinEra(targetPath(of, indicator, lookup), item);
  return {
    target,
    ...(changed ? { original: first } : {}),
    revisions,
    ...('reason' in goal ? {} : { accepts: acceptedBy(goal.accepts) }),
    single: isSingle(item),
    held: held.includes(target.kind) || verdict?.method === 'hold',
    start: begins.day,
    path: reference ? [] : pathTo(original),
    ...(changed && !reference ? { originalPath: pathTo(first) } : {}),
  };
}

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

/** A sum, a count over another period than that of the values, and a change are no numbers of single values. */
function isSingle(item: TargetCase): boolean {
  const { target, indicator } = item;
  const adds = indicator.timeBasis === 'flow' || indicator.timeBasis === 'year-to-date';
  if (target.kind === 'cumulative') return indicator.timeBasis === 'running-total';
  if (target.kind === 'recurrent' && adds) return recurrentRhythm(item) === indicator.frequency;
  return target.kind !== 'compare' && (target.relative === undefined || target.relative.base === 'baseline');
}
