import type { WeightedItem } from '../../math/usable-items.ts';
import { latestByName } from '../case/latest-by-name.ts';
import type { MethodCase } from '../method-case.ts';
import type { MethodNote } from '../method-note.ts';
import type { NotEvaluable } from '../not-evaluable.ts';

/**
 * The items of a mean: the latest value of each named series, with the option `weight` of that series; or the values of
 * one series in the order given, with the option `weights`.
 */
export function meanItems(
  input: MethodCase,
):
  | { readonly items: readonly WeightedItem[]; readonly notes: readonly MethodNote[] }
  | { readonly reason: NotEvaluable } {
  const { options, named } = input;
  if (named === undefined) {
    const items = (input.series ?? []).map(({ value }, i) => ({ value, weight: options?.weights?.[i] }));
    const dropped = items.some(({ value }) => value === null);
    return { items, notes: dropped ? ['missing-values-dropped'] : [] };
  }
  const latest = latestByName(input);
  if ('reason' in latest) return latest;
  const items = Object.entries(latest.values).map(([name, value], i) => ({
    value,
    weight: options?.series?.[name]?.weight ?? options?.weights?.[i],
  }));
  return { items, notes: items.some(({ value }) => value === null) ? ['missing-values-dropped'] : [] };
}
