import type { FromAreas } from '../answer/because.ts';
import type { Evaluation } from '../answer/evaluation.ts';
import type { Reason } from '../answer/reason.ts';
import { differsFromAreas } from '../area/differs-from-areas.ts';
import type { Observation, Programme } from '../generated/types.ts';
import { areaReadings } from '../indicator/area-readings.ts';
import { chooseReadings, type ChosenReadings } from '../indicator/choose-readings.ts';
import { areaParts, everyAreaPart } from '../lookup/area-parts.ts';
import { buildLookup } from '../lookup/lookup.ts';
import { lastDay } from '../time/last-day.ts';

/** What one area says for a period: a value, or why there is none. */
export interface AreaValue {
  readonly area: string;
  readonly observation: Observation | null;
  /** Set where there is no value: withheld, not applicable, not legible, not collected, merged by then, or not in the sources. */
  readonly reason: Reason | null;
}

/** One indicator over the areas directly below one, for one period. */
export interface AreaValues {
  readonly indicator: string;
  /** The latest period for which an area has a value; null where none has. */
  readonly period: string | null;
  /** The value published for the area above; it wins over the computed one. */
  readonly published: Observation | null;
  /** What the areas give together by the indicator's rule; null where it names none. */
  readonly computed: FromAreas | null;
  /** True when published and computed differ by more than printing can explain. */
  readonly differs: boolean;
  /** In the order of the file. */
  readonly areas: readonly AreaValue[];
}

/**
 * The values of one indicator in the areas directly below one, as they were known. What is missing or withheld says so
 * and is never 0; nothing is ranked. See `docs/method.md#areas`.
 *
 * @param parent the area above; undefined for the programme's area
 * @throws RangeError when the programme has no such indicator
 *
 * @example
 * const judged = evaluateProgramme(programme, { asOf: '2025-03-20' })
 * areaValues(programme, programme.indicators[0].id, judged).areas // => []
 */
export function areaValues(
  programme: Programme,
  indicator: string,
  { asOf, knownAt, rules }: Pick<Evaluation, 'asOf' | 'knownAt' | 'rules'>,
  parent?: string,
): AreaValues {
  const measured = programme.indicators.find(({ id }) => id === indicator);
  if (!measured) throw new RangeError(`areaValues requires an indicator of the programme, got ${indicator}`);
  const lookup = buildLookup(programme, { asOf, knownAt }, rules);
  const of = (area: string | undefined): ChosenReadings =>
    chooseReadings(measured, area === undefined ? {} : { area }, lookup, lookup.observationsIn(indicator, area));
  const partsOn = new Map<string, ReadonlySet<string>>();
  const isPart = (area: string, on: string): boolean => {
    const found = partsOn.get(on) ?? new Set(areaParts(parent, on, lookup).map(({ id }) => id));
    partsOn.set(on, found);
    return found.has(area);
  };
  const children = everyAreaPart(parent, lookup).map(({ id, from }) => ({ id, from, chosen: of(id) }));
  const latest = children
    .flatMap(({ id, chosen }) => chosen.readings.filter(({ reference }) => isPart(id, reference)))
    .reduce<string | null>((day, { reference }) => (day === null || reference > day ? reference : day), null);
  const own = of(parent).readings.find(({ reference }) => reference === latest);
  const below = areaReadings(measured, parent === undefined ? {} : { area: parent }, lookup).periods.find(
    ({ reference }) => reference === latest,
  );
  const day = latest ?? asOf;
  const areas = children
    // What was formed later has nothing to say of the period.
    .filter(({ from }) => from === undefined || lastDay(from) <= day)
    .map(({ id, chosen }): AreaValue =>
      isPart(id, day) ? valueIn(id, chosen, latest) : { area: id, observation: null, reason: 'area-merged' },
    );
  const { value, by, parts = [] } = below?.from ?? {};
  return {
    indicator,
    period: areas.find(({ observation }) => observation !== null)?.observation?.period ?? null,
    published: own?.observation ?? null,
    computed: below?.from ?? null,
    differs:
      own !== undefined &&
      own.exact &&
      by !== undefined &&
      value !== undefined &&
      differsFromAreas(
        by,
        own.value,
        value,
        parts.map((part) => part.value),
      ),
    areas,
  };
}

/** Reasons that say of a period why it has no value. */
const absent: readonly Reason[] = ['value-withheld', 'value-not-applicable', 'value-unreadable', 'value-absent'];

function valueIn(area: string, { readings, ignored }: ChosenReadings, day: string | null): AreaValue {
  const found = readings.find(({ reference }) => reference === day);
  if (found) return { area, observation: found.observation, reason: null };
  const said = ignored.find(
    ({ period, reason }) => period !== undefined && lastDay(period) === day && absent.includes(reason),
  );
  return { area, observation: null, reason: said?.reason ?? 'no-observation' };
}
