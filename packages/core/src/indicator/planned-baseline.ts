import type { Indicator, Target } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { baselineOf, type UsedBaseline } from './baseline-of.ts';

/**
 * The starting point that a target will have once there are values: for a change, that of any census or method that gives
 * one, as no value has said yet which of them counts.
 *
 * @param start the first day on which the target counts
 */
export function plannedBaseline(indicator: Indicator, target: Target, start: string, lookup: Lookup): UsedBaseline {
  const figures = (indicator.baselines ?? []).flatMap(({ figure }) => lookup.figures.get(figure) ?? []);
  const vintages = target.relative === undefined ? [] : figures.map(({ vintage = '' }) => vintage);
  const found = [...new Set(vintages)].map((vintage) => baselineOf(indicator, { ...target, vintage }, start, lookup));
  return found.find(({ usable }) => usable) ?? baselineOf(indicator, target, start, lookup);
}
