import type { IgnoredInput, Input } from '../answer/because.ts';
import type { Indicator, Target } from '../generated/types.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { dayNumber, dayOf } from '../time/day-number.ts';
import { firstDay } from '../time/first-day.ts';
import { lastDay } from '../time/last-day.ts';
import { baselineOf } from './baseline-of.ts';
import { chooseReadings } from './choose-readings.ts';
import { currentTarget } from './current-target.ts';
import { definitionAt } from './definition-at.ts';
import { inputOf, type TargetCase } from './target-case.ts';

/**
 * Gathers what a target is judged by: the target as it stood, its starting point, and the values after it under one
 * definition. What is left out is kept with its reason.
 */
export const prepareCase = (original: Target, lookup: Lookup): TargetCase => {
  const indicator = lookup.indicators.get(original.indicator) as Indicator;
  const { target, used: revisions } = currentTarget(original, lookup);
  const baseline = baselineOf(indicator, target, lookup);
  const { readings: all, ignored: barred, publicationUnknown } = chooseReadings(indicator, target, lookup);
  const start = firstDay(target.start ?? lookup.programme.period.start);
  // A usable starting point marks the beginning; without one, what counts began with the programme.
  const after = baseline.usable ? baseline.date : dayOf(dayNumber(start) - 1);
  const later = all.filter(({ reference }) => reference > after);
  const latest = later[later.length - 1];
  const definition = latest && definitionAt(indicator, latest.period, latest.observation.definition);
  const readings = later.filter(
    ({ period, observation }) => definitionAt(indicator, period, observation.definition) === definition,
  );
  const ignored: IgnoredInput[] = [
    ...barred,
    ...all
      .filter((reading) => !later.includes(reading))
      .map((reading) => ({ ...inputOf(reading), reason: 'before-baseline' as const })),
    ...later
      .filter((reading) => !readings.includes(reading))
      .map((reading) => ({ ...inputOf(reading), reason: 'definition-changed' as const })),
    ...(!baseline.usable && baseline.figure
      ? [{ kind: 'figure' as const, id: baseline.figure.id, value: baseline.figure.value, reason: baseline.reason }]
      : []),
  ];
  const used: Input[] = [
    ...revisions,
    ...(baseline.usable
      ? [
          {
            kind: 'figure' as const,
            id: baseline.figure.id,
            period: baseline.figure.date as string,
            value: baseline.value,
          },
        ]
      : []),
  ];
  return {
    target,
    indicator,
    lookup,
    baseline,
    start,
    deadline: target.deadline === null ? null : lastDay(target.deadline),
    readings,
    ignored,
    used,
    caveats: publicationUnknown && readings.length > 0 ? ['publication-date-unknown'] : [],
  };
};
