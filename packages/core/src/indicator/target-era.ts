import type { Indicator, Target } from '../generated/types.ts';
import { areaBreaks, eraOn } from '../lookup/area-era.ts';
import { effectiveRevisions } from '../lookup/effective-revisions.ts';
import { findById } from '../lookup/find-by-id.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { startOf } from '../lookup/start-of.ts';
import { lastDay } from '../time/last-day.ts';

/** The area that a target was set for, as it was then. */
export interface TargetEra {
  /** The days on which the area became another one. */
  readonly breaks: readonly string[];
  /** The only era whose values count; null where each counts, and the latest is judged. */
  readonly only: number | null;
  /** The day on which that era ended by the date of judgement; absent where it goes on. */
  readonly ended?: string | undefined;
}

/**
 * Which values of an area that was merged a target can be judged by. A count is set for the area as it was, and so is
 * anything for an area that is gone: until a revision sets it anew, values of the area as it is now say nothing of it. A
 * rate or an average is judged by the area as it is.
 */
export const targetEra = (target: Target, indicator: Indicator, lookup: Lookup): TargetEra => {
  const breaks = areaBreaks(target.area, indicator, lookup);
  const gone = target.area !== undefined && lookup.successions.has(target.area);
  if (breaks.length === 0 || (indicator.aggregation !== 'sum' && !gone)) return { breaks, only: null };
  const { effective } = effectiveRevisions(target.revisions, lookup);
  const from = findById(lookup.programme.areas, target.area)?.from;
  const set = effective[effective.length - 1]?.date ?? startOf(target, lookup).day ?? '';
  const since = from === undefined || lastDay(from) < set ? set : lastDay(from);
  const ended = breaks.find((date) => date > since && date <= lookup.asOf);
  return { breaks, only: eraOn(breaks, since), ended };
};
