import type { FromAreas } from '../answer/because.ts';
import type { Reason } from '../answer/reason.ts';
import type { AreaPart } from '../area/area-part.ts';
import { countsOfPart } from '../area/counts-of-part.ts';
import { leastArea } from '../area/least-area.ts';
import { meanArea } from '../area/mean-area.ts';
import type { Indicator } from '../generated/types.ts';
import type { Interval } from '../math/interval.ts';
import { sumIntervals } from '../math/sum-intervals.ts';
import { sumOf } from '../math/sum-of.ts';
import { isSame, spanOf } from '../time/span-of.ts';
import type { Asked } from './barred-reason.ts';
import type { ChosenReadings } from './choose-readings.ts';
import { definitionAt } from './definition-at.ts';
import type { Reading } from './reading.ts';

/** What the areas below give for one period. */
export interface AreaReading {
  readonly from: FromAreas;
  /** The value to judge by, where the areas say anything. */
  readonly reading?: Reading;
  readonly complete: boolean;
  readonly start: string;
  readonly reference: string;
  readonly parts: readonly Reading[];
}

/** An area or a category with the values chosen for it. */
export type Child = ChosenReadings & { readonly area: string };

/** How the values of the parts go together. */
export type By = FromAreas['by'];

/** What the parts give together for the period of one of their values. */
export function readPeriod(
  by: By,
  children: readonly Child[],
  like: Reading,
  definition: string,
  indicator: Indicator,
  asked: Asked,
): AreaReading {
  const { start, reference, period } = like;
  const found = children.map((child) => ({
    child,
    part: child.readings.find(
      (one) =>
        one.start === start &&
        one.reference === reference &&
        definitionAt(indicator, one.period, one.observation.definition) === definition,
    ),
  }));
  const parts = found.flatMap(({ child, part }) =>
    part ? [{ ...part, area: child.area, excluded: part.observation.excluded }] : [],
  );
  const absent = found
    .filter(({ part }) => !part)
    .map(({ child }) => ({ area: child.area, reason: absenceOf(child, start, reference, indicator) }));
  const missing = absent.filter(({ reason }) => reason === 'value-absent').map(({ area }) => area);
  const withheld = absent.some(({ reason }) => reason === 'value-withheld');
  const complete = missing.length === 0 && !withheld;
  const combined = withheld ? 'value-withheld' : combine(by, parts, complete, indicator);
  const from = {
    by,
    period,
    parts: parts.map(({ area, observation, value }) => ({ area, observation: observation.id, value })),
    missing,
  };
  const shape = { complete, start, reference, parts };
  if (typeof combined === 'string') return { ...shape, from: { ...from, reason: combined } };
  const { interval, counts } = combined;
  const { low, high } = interval;
  // The least of several is known where one of them is exact and the others are not below it.
  const exact = complete && low === high && (by === 'minimum' || parts.every((part) => part.exact));
  const value = Number.isFinite(low) ? low : high;
  const { area: _, breakdown: __, absence: ___, excluded: ____, ...observation } = like.observation;
  return {
    ...shape,
    from: {
      ...from,
      ...(exact ? { value } : {}),
      ...(!exact && Number.isFinite(low) ? { low } : {}),
      ...(!exact && Number.isFinite(high) ? { high } : {}),
    },
    reading: {
      observation: {
        ...observation,
        ...(asked.area === undefined ? {} : { area: asked.area }),
        ...(asked.breakdown === undefined ? {} : { breakdown: asked.breakdown }),
        value,
      },
      period,
      start,
      reference,
      value,
      interval,
      exact,
      provisional: parts.some((part) => part.provisional),
      ...counts,
      parts,
    },
  };
}

/** What a child says for a period without a usable value: withheld, no task there, or nothing. */
function absenceOf({ ignored }: Child, start: string, reference: string, indicator: Indicator): Reason {
  const said = ignored
    .filter(({ period = '' }) => period !== '' && isSame(spanOf(indicator, period), { start, reference }))
    .map(({ reason }) => reason);
  return said.find((reason) => reason === 'value-withheld' || reason === 'value-not-applicable') ?? 'value-absent';
}

/** The values of the areas put together by the indicator's rule, or why they give none. */
function combine(
  by: By,
  parts: readonly (Reading & AreaPart)[],
  complete: boolean,
  { unit, limits }: Indicator,
): { readonly interval: Interval; readonly counts: Pick<Reading, 'numerator' | 'denominator'> } | Reason {
  if (by === 'mean') {
    if (!complete) return 'areas-missing';
    const mean = meanArea(parts, unit.kind);
    if ('reason' in mean) return mean.reason;
    return {
      interval: whole(mean.value),
      counts: { numerator: mean.numerator, denominator: mean.denominator },
    };
  }
  if (by === 'minimum') return { interval: leastArea(parts, complete, limits?.min), counts: {} };
  const interval = sumIntervals(
    parts.map((part) => part.interval),
    complete,
    limits?.min,
  );
  if (!Number.isFinite(interval.low) && !Number.isFinite(interval.high)) return 'areas-missing';
  return { interval, counts: complete ? totalOf(parts) : {} };
}

function whole(low: number, high = low): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

/** The counts of all parts together; none where one of them has none. */
function totalOf(parts: readonly AreaPart[]): Pick<Reading, 'numerator' | 'denominator'> {
  const counts = parts.flatMap((part) => countsOfPart(part) ?? []);
  return counts.length < parts.length
    ? {}
    : {
        numerator: sumOf(counts.map((one) => one.numerator)),
        denominator: sumOf(counts.map((one) => one.denominator)),
      };
}
