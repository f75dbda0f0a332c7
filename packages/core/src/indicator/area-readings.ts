import type { IgnoredInput } from '../answer/because.ts';
import type { Indicator } from '../generated/types.ts';
import { areaParts, everyAreaPart } from '../lookup/area-parts.ts';
import type { Lookup } from '../lookup/lookup.ts';
import type { Asked } from './barred-reason.ts';
import { chooseReadings } from './choose-readings.ts';
import { definitionAt } from './definition-at.ts';
import { type AreaReading, type By, readPeriod } from './read-period.ts';
import type { Reading } from './reading.ts';
import { spanOf } from '../time/span-of.ts';
import { sameGroup } from './same-group.ts';

/** What the areas below give, and their values that were withheld. */
export interface FromBelow {
  readonly periods: readonly AreaReading[];
  readonly withheld: readonly IgnoredInput[];
}

const nothing: FromBelow = { periods: [], withheld: [] };

/** An area or a category, and what is asked of it. */
interface Part {
  readonly name: string;
  readonly of: Asked;
}

/**
 * What the areas directly below the one that is asked for give, period by period: their sum, their mean by counts, or
 * the least of them, as the indicator says. One level of the tree is put together, an area
 * that was merged up to the day before and the merged one from then on; a withheld part withholds the whole;
 * an area without a task is left out. Where no area has a value, the categories of a dimension that leaves nothing out
 * give the total in the same way. Nothing where the indicator names no rule.
 */
export function areaReadings(indicator: Indicator, asked: Asked, lookup: Lookup): FromBelow {
  const by = indicator.aggregation;
  if (by === undefined || by === 'none') return nothing;
  const below = putTogether(
    by,
    everyAreaPart(asked.area, lookup).map(({ id }): Part => ({ name: id, of: { ...asked, area: id } })),
    (day) => new Set(areaParts(asked.area, day, lookup).map(({ id }) => id)),
    indicator,
    asked,
    lookup,
  );
  if (below.periods.length > 0 || below.withheld.length > 0 || !sameGroup(asked.breakdown, undefined)) return below;
  for (const { id: dimension, categories } of (indicator.dimensions ?? []).filter(
    ({ complete }) => complete === true,
  )) {
    const groups = categories.map(({ id }): Part => ({ name: id, of: { ...asked, breakdown: { [dimension]: id } } }));
    const names = new Set(categories.map(({ id }) => id));
    const total = putTogether(by, groups, () => names, indicator, asked, lookup, dimension);
    if (total.periods.length > 0 || total.withheld.length > 0) return total;
  }
  return nothing;
}

function putTogether(
  by: By,
  parts: readonly Part[],
  partsOn: (day: string) => ReadonlySet<string>,
  indicator: Indicator,
  asked: Asked,
  lookup: Lookup,
  dimension?: string,
): FromBelow {
  const children = parts.map(({ name, of }) => ({ ...chooseReadings(indicator, of, lookup), area: name }));
  const seen = new Map<string, readonly [Reading, string]>();
  const isPart = (name: string, day: string): boolean => partsOn(day).has(name);
  const values = children.flatMap(({ area, readings }) => readings.filter(({ reference }) => isPart(area, reference)));
  for (const reading of values) {
    const definition = definitionAt(indicator, reading.period, reading.observation.definition);
    const key = `${reading.start}/${reading.reference} ${definition}`;
    if (!seen.has(key)) seen.set(key, [reading, definition]);
  }
  return {
    periods: [...seen.values()].map(([like, definition]) => {
      const there = children.filter(({ area }) => isPart(area, like.reference));
      const found = readPeriod(by, there, like, definition, indicator, asked);
      return dimension === undefined ? found : { ...found, from: { ...found.from, dimension } };
    }),
    withheld: children.flatMap(({ area, ignored }) =>
      ignored.filter(
        ({ reason, period = '' }) => reason === 'value-withheld' && isPart(area, spanOf(indicator, period).reference),
      ),
    ),
  };
}
