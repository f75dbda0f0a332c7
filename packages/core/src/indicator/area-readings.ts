import type { IgnoredInput } from '../answer/because.ts';
import type { Indicator, Observation } from '../generated/types.ts';
import { areaParts, everyAreaPart } from '../lookup/area-parts.ts';
import { groupBy } from '../math/group-by.ts';
import type { Lookup } from '../lookup/lookup.ts';
import type { Asked } from './barred-reason.ts';
import { chooseReadings } from './choose-readings.ts';
import { definitionAt } from './definition-at.ts';
import { type AreaReading, type By, type Child, readPeriod } from './read-period.ts';
import type { Reading } from './reading.ts';
import { spanOf, type Span } from '../time/span-of.ts';
import { sameGroup } from '../lookup/same-group.ts';

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
  /** The only values that can be of it. */
  readonly among: readonly Observation[];
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
    everyAreaPart(asked.area, lookup).map(({ id }): Part => ({
      name: id,
      of: { ...asked, area: id },
      among: lookup.observationsIn(indicator.id, id),
    })),
    (day) => new Set(areaParts(asked.area, day, lookup).map(({ id }) => id)),
    indicator,
    asked,
    lookup,
  );
  if (below.periods.length > 0 || below.withheld.length > 0 || !sameGroup(asked.breakdown, undefined)) return below;
  for (const { id: dimension, categories } of (indicator.dimensions ?? []).filter(
    ({ complete }) => complete === true,
  )) {
    const byCategory = groupBy(
      lookup.observationsIn(indicator.id, asked.area),
      ({ breakdown }) => breakdown?.[dimension] ?? '',
    );
    const groups = categories.map(({ id }): Part => ({
      name: id,
      of: { ...asked, breakdown: { [dimension]: id } },
      among: byCategory.get(id) ?? [],
    }));
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
  const children = parts.map(({ name, of, among }) => ({
    ...chooseReadings(indicator, of, lookup, among),
    area: name,
  }));
  const known = new Map<string, ReadonlySet<string>>();
  const on = (day: string): ReadonlySet<string> => {
    const found = known.get(day) ?? partsOn(day);
    known.set(day, found);
    return found;
  };
  const isPart = (name: string, day: string): boolean => on(day).has(name);
  const seen = new Map<string, readonly [Reading, string]>();
  const given = new Map<string, Reading>();
  const keyOf = ({ start, reference }: Span, definition: string): string => `${start}/${reference} ${definition}`;
  for (const { area, readings } of children)
    for (const reading of readings) {
      if (!isPart(area, reading.reference)) continue;
      const definition = definitionAt(indicator, reading.period, reading.observation.definition);
      const key = keyOf(reading, definition);
      if (!seen.has(key)) seen.set(key, [reading, definition]);
      given.set(`${key} ${area}`, reading);
    }
  const absences = groupBy(
    children.flatMap(({ area, ignored }) =>
      ignored.flatMap((input) => (input.period === undefined ? [] : [{ area, input, period: input.period }])),
    ),
    ({ area, period }) => keyOf(spanOf(indicator, period), area),
  );
  return {
    periods: [...seen.values()].map(([like, definition]) => {
      const there = children.flatMap(({ area }): Child[] => {
        if (!isPart(area, like.reference)) return [];
        const reading = given.get(`${keyOf(like, definition)} ${area}`);
        const ignored = (absences.get(keyOf(like, area)) ?? []).map(({ input }) => input);
        return [{ area, readings: reading ? [reading] : [], ignored }];
      });
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
