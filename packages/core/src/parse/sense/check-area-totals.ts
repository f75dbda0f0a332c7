import type { Area, Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { decimalsOf } from '../../math/decimals-of.ts';
import { settledValues, type Settled } from './settled-values.ts';

/**
 * Areas under each area; under `undefined`, the whole programme area, stand those that have none above them. A single one
 * of these stands for the whole, so that the areas below it are taken.
 */
const partsOf = (areas: readonly Area[]): ReadonlyMap<string | undefined, readonly string[]> => {
  const parts = new Map<string | undefined, string[]>();
  for (const { id, parent } of areas) parts.set(parent, [...(parts.get(parent) ?? []), id]);
  const [only, ...others] = parts.get(undefined) ?? [];
  const below = parts.get(only);
  return only !== undefined && others.length === 0 && below ? parts.set(undefined, below) : parts;
};

/** Published totals that differ from the sum of their areas, where values add up and all areas have one. */
export const checkAreaTotals = (programme: Programme): Issue[] => {
  const parts = partsOf(programme.areas ?? []);
  if (parts.size === 0) return [];
  const summed = new Set(programme.indicators.filter(({ aggregation }) => aggregation === 'sum').map(({ id }) => id));
  const settled = settledValues(programme).filter(
    ({ indicator, places }) => summed.has(indicator) && places.length === 1,
  );
  const byArea = new Map(settled.map((one) => [`${one.apartFromArea} ${one.area ?? ''}`, one]));
  const observed = (one: Settled | undefined) => programme.observations?.[one?.places[0] ?? -1];
  return settled.flatMap((total) => {
    const whole = observed(total);
    const children = (parts.get(total.area) ?? []).map((area) =>
      observed(byArea.get(`${total.apartFromArea} ${area}`)),
    );
    const values = children.flatMap((child) =>
      child?.value !== null && child?.value !== undefined ? [child.value] : [],
    );
    const exact = [whole, ...children].every((one) => one?.qualifier === undefined || one.qualifier === 'exact');
    if (typeof whole?.value !== 'number' || values.length === 0 || values.length < children.length || !exact) return [];
    const sum = values.reduce((a, b) => a + b, 0);
    // Each printed value may be rounded by half a unit of its last place.
    const decimals = Math.max(...values.map(decimalsOf), decimalsOf(whole.value));
    const slack =
      0.5 *
      [whole.value, ...values].reduce((a, value) => a + (Number.isInteger(value) ? 0 : 10 ** -decimalsOf(value)), 0);
    if (Math.abs(sum - whole.value) <= slack * (1 + 1e-9) + Math.abs(whole.value) * 1e-12) return [];
    return [
      makeIssue('total-mismatch', ['observations', total.places[0] ?? -1, 'value'], {
        value: whole.value,
        sum: sum.toFixed(decimals),
        count: values.length,
      }),
    ];
  });
};
