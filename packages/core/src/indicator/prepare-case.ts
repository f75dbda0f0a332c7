import type { IgnoredInput, Input } from '../answer/because.ts';
import type { Reason } from '../answer/reason.ts';
import type { Indicator, Target } from '../generated/types.ts';
import { asksValueBefore } from '../kind/asks-each-change.ts';
import { kinds } from '../kind/kinds.ts';
import { areaBreaks, eraOn } from '../lookup/area-era.ts';
import { effectiveRevisions } from '../lookup/effective-revisions.ts';
import { knownFrom } from '../lookup/known-from.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { programmeIndex } from '../lookup/programme-index.ts';
import { startOf } from '../lookup/start-of.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import { lastDay } from '../time/last-day.ts';
import { yearOf } from '../time/year-of.ts';
import { areaReadings } from './area-readings.ts';
import { type UsedBaseline, baselineOf } from './baseline-of.ts';
import { chooseReadings } from './choose-readings.ts';
import { currentTarget } from './current-target.ts';
import { definitionAt } from './definition-at.ts';
import { latestOfEach } from './latest-of-each.ts';
import type { Reading } from './reading.ts';
import { type TargetCase, ignoredInputs } from './target-case.ts';
import { vintagesOf } from './vintages-of.ts';
import { withAreaValues } from './with-area-values.ts';
import { without } from './without.ts';

/**
 * Gathers what a target is judged by: the target as it stood, its starting point, and the values after it under one
 * definition, of one area. What is left out is kept with its reason.
 *
 * @param wanted the census or method to judge by; the latest that has a value when absent
 */
export function prepareCase(original: Target, lookup: Lookup, wanted?: string): TargetCase {
  const indicator = lookup.indicators.get(original.indicator) as Indicator;
  const { target, used: revisions } = currentTarget(original, lookup);
  const begins = startOf(target, lookup);
  const start = begins.day ?? lookup.asOf;
  const vintages = vintagesOf(target, indicator, lookup);
  // Only a change is read between values of one vintage.
  const vintage = target.relative === undefined ? undefined : (wanted ?? vintages[vintages.length - 1]);
  const asked = { ...target, vintage };
  const found = baselineOf(indicator, asked, start, lookup);
  const below = areaReadings(indicator, asked, lookup);
  const { readings: all, ignored: barred } = withAreaValues(chooseReadings(indicator, asked, lookup), below, indicator);
  const counts = countsFromZero(target, indicator);
  const origin: UsedBaseline = counts ? { usable: false, reason: 'counts-from-zero' } : found;
  // Without any day to count from, nothing counts.
  const after = begins.day === null ? lookup.asOf : countsAfter(target, indicator, start, origin);
  const later = all.filter(({ reference }) => reference > after);
  const definition = judgedDefinition(indicator, later);
  const defined = later.filter(
    ({ period, observation }) => definitionAt(indicator, period, observation.definition) === definition,
  );
  const { breaks, only, ended } = targetEra(original, indicator, lookup);
  const era = only ?? eraOn(breaks, defined[defined.length - 1]?.reference ?? lookup.asOf);
  const isOfEra = (day: string): boolean => eraOn(breaks, day) === era;
  const comparable = defined.filter(({ reference }) => isOfEra(reference));
  const readings = countedOf(comparable, target, indicator);
  const baseline = usableFor(found, target, indicator, {
    ...(definition === undefined ? {} : { definition }),
    isOfEra,
  });
  const kept = new Set(readings);
  // What the file does not hold was derived from the rate beside it.
  const printed = new Set(lookup.observations.get(indicator.id));
  const leftOut = (out: readonly Reading[], reason: Reason): IgnoredInput[] =>
    out.flatMap((reading) => ignoredInputs(reading, reason));
  return {
    target,
    original,
    path: target.path ?? 'straight',
    indicator,
    lookup,
    baseline,
    begins,
    start,
    deadline: target.deadline === null ? null : lastDay(target.deadline),
    ended,
    readings,
    earlier: all.filter(
      (reading) =>
        !kept.has(reading) && definitionAt(indicator, reading.period, reading.observation.definition) === definition,
    ),
    ignored: [
      ...barred,
      ...leftOut(
        without(all, later),
        begins.day === null ? 'no-start' : found.usable && after === found.date ? 'before-baseline' : 'outside-period',
      ),
      ...leftOut(without(later, defined), 'definition-changed'),
      ...leftOut(without(defined, comparable), 'area-merged'),
      ...leftOut(without(comparable, readings), 'superseded'),
      ...(baseline.usable ? [] : figureInput(baseline).map((input) => ({ ...input, reason: baseline.reason }))),
    ],
    used: [...revisions, ...(baseline.usable ? figureInput(baseline) : [])],
    vintages,
    areas: below.periods,
    caveats: [
      ...(readings.some((reading) =>
        (reading.parts ?? [reading]).some(({ observation }) => knownFrom(observation, lookup) === null),
      )
        ? (['publication-date-unknown'] as const)
        : []),
      ...(begins.day !== null && !begins.stated ? (['counts-from-document'] as const) : []),
      ...(readings.some(({ observation }) => observation.completionRate !== undefined && !printed.has(observation))
        ? (['derived-from-rate'] as const)
        : []),
    ],
  };
}

/** A count over the plan starts from zero; a running total goes on from where it stood. */
function countsFromZero({ kind }: Target, { timeBasis }: Indicator): boolean {
  return kinds[kind].adds === 'from-start' && timeBasis !== 'running-total';
}

/** After which day values count. A usable starting point marks the beginning, except where every due period counts. */
function countsAfter(target: Target, indicator: Indicator, start: string, baseline: UsedBaseline): string {
  // The hold rule leaves out what was not yet due.
  if (asksValueBefore(target)) return '';
  // What a year had come to by the start is taken off it.
  const { adds, everyPeriod } = kinds[target.kind];
  if (adds && indicator.timeBasis === 'year-to-date')
    return dayOf(dayNumber(yearOf(start, indicator.yearStart).start) - 1);
  return baseline.usable && !everyPeriod ? baseline.date : dayOf(dayNumber(start) - 1);
}

/** The version of the definition that is judged: the one in force for the latest period, if it has a value. */
function judgedDefinition(indicator: Indicator, readings: readonly Reading[]): string | undefined {
  const latest = readings[readings.length - 1];
  if (!latest) return undefined;
  const inForce = definitionAt(indicator, latest.period);
  const versions = readings
    .filter(({ start, reference }) => start === latest.start && reference === latest.reference)
    .map(({ period, observation }) => definitionAt(indicator, period, observation.definition));
  return versions.includes(inForce) ? inForce : versions[versions.length - 1];
}

/** The area that a target was set for, as it was then. */
interface TargetEra {
  /** The days on which the area became another one. */
  readonly breaks: readonly string[];
  /** The only era whose values count; null where each counts, and the latest is judged. */
  readonly only: number | null;
  /** The day on which that era ended by the date of judgement; absent where it goes on. */
  readonly ended?: string | undefined;
}

/**
 * Which values of an area that was merged a target can be judged by. A count is set for the area as it was, and so is
 * anything for an area that is gone: until a revision sets it anew, values of the area as it is now say nothing of it. A
 * rate or an average is judged by the area as it is.
 */
function targetEra(target: Target, indicator: Indicator, lookup: Lookup): TargetEra {
  const breaks = areaBreaks(target.area, indicator, lookup);
  const gone = target.area !== undefined && lookup.successions.has(target.area);
  if (breaks.length === 0 || (indicator.aggregation !== 'sum' && !gone)) return { breaks, only: null };
  const { effective } = effectiveRevisions(target.revisions, lookup);
  const from = programmeIndex(lookup.programme).areas.get(target.area)?.from;
  const set = effective[effective.length - 1]?.date ?? startOf(target, lookup).day ?? '';
  const since = from === undefined || lastDay(from) < set ? set : lastDay(from);
  const ended = breaks.find((date) => date > since && date <= lookup.asOf);
  return { breaks, only: eraOn(breaks, since), ended };
}

/** Where values are not added up, nor needed to compare with, the latest count to date of a year stands for all before it. */
function countedOf(readings: readonly Reading[], { kind }: Target, { timeBasis }: Indicator): readonly Reading[] {
  return timeBasis === 'year-to-date' && !kinds[kind].adds && !kinds[kind].likeTimes
    ? latestOfEach(readings)
    : readings;
}

/** A count over the plan starts from zero, and a starting point under another definition, or of another area, is none. */
function usableFor(
  baseline: UsedBaseline,
  target: Target,
  indicator: Indicator,
  { definition, isOfEra }: { readonly definition?: string; readonly isOfEra: (day: string) => boolean },
): UsedBaseline {
  if (!baseline.usable) return baseline;
  const { figure } = baseline;
  if (countsFromZero(target, indicator)) return { usable: false, reason: 'counts-from-zero', figure };
  if (!isOfEra(baseline.date)) return { usable: false, reason: 'area-merged', figure };
  return definition === undefined || definitionAt(indicator, figure.date as string) === definition
    ? baseline
    : { usable: false, reason: 'definition-changed', figure };
}

function figureInput({ figure }: UsedBaseline): readonly Input[] {
  return figure
    ? [
        {
          kind: 'figure',
          id: figure.id,
          ...(figure.date === null ? {} : { period: figure.date }),
          value: figure.value,
        },
      ]
    : [];
}
