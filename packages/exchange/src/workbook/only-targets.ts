import type { Leaves } from './leaves.ts';

/** The target of each indicator that has one alone, of those that are the plan's own, by the id of the indicator. */
export function onlyTargets(targets: ReadonlyMap<string, Leaves> = new Map()): Map<string, string> {
  const own = new Map<string, string[]>();
  for (const [key, leaves] of targets) {
    const indicator = leaves.get('indicator');
    if (typeof indicator !== 'string' || leaves.get('origin') !== 'own') continue;
    own.set(indicator, [...(own.get(indicator) ?? []), key]);
  }
  return new Map([...own].flatMap(([indicator, keys]) => (keys.length === 1 ? [[indicator, keys[0] as string]] : [])));
}
