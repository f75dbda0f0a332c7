import type { Indicator, Target } from '../generated/types.ts';
import { knownFrom } from '../lookup/known-from.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { lastDay } from '../time/last-day.ts';
import { sameGroup } from '../lookup/same-group.ts';

/**
 * The censuses or methods that the known values of a target belong to, in the order in which they were first published;
 * values that name none are a vintage of their own, the empty one. One where the target asks for no change.
 */
export function vintagesOf(target: Target, indicator: Indicator, lookup: Lookup): readonly string[] {
  if (target.relative === undefined) return [''];
  const first = new Map<string, string>();
  for (const observation of lookup.observations.get(indicator.id) ?? []) {
    const { vintage = '', area, breakdown, place, value, period } = observation;
    const known = knownFrom(observation, lookup) ?? lastDay(period);
    const own = area === target.area && place === undefined && sameGroup(breakdown, target.breakdown);
    if (!own || value === null || known > lookup.knownAt || lastDay(period) > lookup.asOf) continue;
    const before = first.get(vintage);
    if (before === undefined || known < before) first.set(vintage, known);
  }
  return first.size === 0
    ? ['']
    : [...first].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([name]) => name);
}
