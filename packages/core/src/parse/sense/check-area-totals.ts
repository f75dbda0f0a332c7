import { differsFromAreas } from '../../area/differs-from-areas.ts';
import { meanArea } from '../../area/mean-area.ts';
import type { Area, Indicator, Observation, Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { decimalsOf } from '../../math/decimals-of.ts';
import { areaParts } from '../../lookup/area-parts.ts';
import { everSucceeded } from '../../lookup/successions-of.ts';
import { sumOf } from '../../math/sum-of.ts';
import { lastDay } from '../../time/last-day.ts';
import { type Settled, settledValues } from './settled-values.ts';
import { programmeIndex } from '../../lookup/programme-index.ts';

type Valued = Observation & { readonly value: number };

/** Published values that differ from what their areas give, where all of these have an exact value. */
export function checkAreaTotals(programme: Programme): Issue[] {
  const areas = programme.areas ?? [];
  if (areas.length === 0) return [];
  const known = { programme, successions: everSucceeded(programme) };
  const { indicators } = programmeIndex(programme);
  const settled = settledValues(programme).filter(({ places }) => places.length === 1);
  const byArea = new Map(settled.map((one) => [`${one.apartFromArea} ${one.area ?? ''}`, one]));
  const inAreas = new Set(settled.flatMap(({ area, apartFromArea }) => (area === undefined ? [] : [apartFromArea])));
  const partsOf = new Map<string, readonly Area[]>();
  const parts = (area: string | undefined, day: string): readonly Area[] => {
    const key = `${day} ${area ?? ''}`;
    const found = partsOf.get(key) ?? areaParts(area, day, known);
    partsOf.set(key, found);
    return found;
  };
  const observed = (one: Settled | undefined) => programme.observations?.[one?.places[0] ?? -1];
  return settled.flatMap((total) => {
    const indicator = indicators.get(total.indicator);
    const by = indicator?.aggregation ?? 'none';
    const whole = observed(total);
    if (!indicator || by === 'none' || !isExact(whole) || !inAreas.has(total.apartFromArea)) return [];
    const below: Valued[] = [];
    for (const { id } of parts(total.area, lastDay(whole.period))) {
      const part = observed(byArea.get(`${total.apartFromArea} ${id}`));
      // One area without an exact value is enough: nothing follows from the others.
      if (!isExact(part)) return [];
      below.push(part);
    }
    if (below.length === 0) return [];
    const value = computed(by, below, indicator);
    const values = below.map((part) => part.value);
    if (value === null || !differsFromAreas(by, whole.value, value, values)) return [];
    const decimals = Math.max(...values.map(decimalsOf), decimalsOf(whole.value));
    return [
      makeIssue('total-mismatch', ['observations', total.places[0] ?? -1, 'value'], {
        value: whole.value,
        sum: Number(value.toFixed(decimals)),
        count: values.length,
      }),
    ];
  });
}

function isExact(one: Observation | undefined): one is Valued {
  return typeof one?.value === 'number' && (one.qualifier === undefined || one.qualifier === 'exact');
}

/** What exact values of all areas give by the indicator's rule, or null where the rule gives nothing. */
function computed(by: 'sum' | 'mean' | 'minimum', parts: readonly Valued[], { unit }: Indicator): number | null {
  const values = parts.map(({ value }) => value);
  if (by === 'sum') return sumOf(values);
  if (by === 'minimum') return Math.min(...values);
  const mean = meanArea(
    parts.map(({ area = '', value, numerator, denominator }) => ({
      area,
      value,
      interval: { low: value, high: value, lowOpen: false, highOpen: false },
      exact: true,
      numerator,
      denominator,
    })),
    unit.kind,
  );
  return 'reason' in mean ? null : mean.value;
}
