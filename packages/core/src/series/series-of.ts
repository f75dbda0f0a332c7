import type { IgnoredInput } from '../answer/because.ts';
import type { Reason } from '../answer/reason.ts';
import type { Indicator, Observation } from '../generated/types.ts';
import { areaReadings } from '../indicator/area-readings.ts';
import type { Asked } from '../indicator/barred-reason.ts';
import { chooseReadings } from '../indicator/choose-readings.ts';
import { definitionAt } from '../indicator/definition-at.ts';
import { intervalOf, type Reading } from '../indicator/reading.ts';
import { spanOf, type Span } from '../time/span-of.ts';
import { withAreaValues } from '../indicator/with-area-values.ts';
import { areaBreaks } from '../lookup/area-era.ts';
import type { Lookup } from '../lookup/lookup.ts';
import type { Interval } from '../math/interval.ts';
import { duePeriods } from '../time/due-periods.ts';
import { firstDay } from '../time/first-day.ts';
import { lastDay } from '../time/last-day.ts';
import type { Series, SeriesAbsence, SeriesBreak, SeriesPoint } from '../answer/series.ts';
import { programmeIndex } from '../lookup/programme-index.ts';

type Group = Pick<Series, 'area' | 'breakdown' | 'place'>;

/**
 * The known series of an indicator on the date of judgement: that of the programme's area first, then one for each area,
 * group and place that has anything, in the order of the file.
 */
export function seriesOf(indicator: Indicator, lookup: Lookup): readonly Series[] {
  const observations = lookup.observations.get(indicator.id) ?? [];
  const groups = new Map<string, [Group, Observation[]]>([['  ', [{}, []]]]);
  for (const observation of observations) {
    const { area, breakdown, place } = observation;
    const group = {
      ...(area === undefined ? {} : { area }),
      ...(breakdown === undefined || Object.keys(breakdown).length === 0 ? {} : { breakdown }),
      ...(place === undefined ? {} : { place }),
    };
    const key = `${area ?? ''} ${place ?? ''} ${Object.entries(group.breakdown ?? {})
      .sort()
      .join('&')}`;
    const known = groups.get(key);
    if (known) known[1].push(observation);
    else groups.set(key, [group, [observation]]);
  }
  return [...groups.values()]
    .map(([group, own]) => seriesOfGroup(indicator, group, own, lookup))
    .filter(({ points, absences, setAside }, i) => i === 0 || points.length + absences.length + setAside.length > 0);
}

function seriesOfGroup(indicator: Indicator, group: Group, own: readonly Observation[], lookup: Lookup): Series {
  // Parts of a period are shown whatever the targets do with them.
  const asked: Asked = { ...group, kind: 'cumulative' };
  const below = group.place === undefined ? areaReadings(indicator, asked, lookup) : { periods: [], withheld: [] };
  const { readings, ignored } = withAreaValues(chooseReadings(indicator, asked, lookup, own), below, indicator);
  const { observations } = programmeIndex(lookup.programme);
  const chosen = readings.map((reading) => pointOf(reading, indicator));
  const aside = ignored.flatMap((input) => asideOf(input, observations, indicator));
  const absences = absencesOf(ignored, chosen, indicator);
  return {
    indicator: indicator.id,
    ...group,
    points: [...chosen, ...aside].sort(inTime),
    absences,
    setAside: ignored
      .filter(({ reason }) => reason === 'superseded' || reason === 'tied-values')
      .map(({ id, period = '', reason }) => ({ observation: id, period, reason })),
    missing: missingOf(indicator, [...chosen, ...aside, ...absences]),
    holes: missingOf(indicator, chosen),
    breaks: breaksOf(chosen, group.place === undefined ? areaBreaks(group.area, indicator, lookup) : []),
  };
}

function pointOf(
  { observation, period, start, reference, value, interval, provisional, parts }: Reading,
  indicator: Indicator,
): SeriesPoint {
  return {
    role: provisional ? 'provisional' : 'value',
    ...(parts ? { parts: parts.map((part) => part.observation.id) } : { observation: observation.id }),
    period,
    start,
    reference,
    value,
    ...endsOf(interval),
    definition: definitionAt(indicator, period, observation.definition),
  };
}

function endsOf({ low, high }: Interval): Pick<SeriesPoint, 'low' | 'high'> {
  return low === high ? {} : { ...(Number.isFinite(low) ? { low } : {}), ...(Number.isFinite(high) ? { high } : {}) };
}

const roles: Readonly<Partial<Record<Reason, SeriesPoint['role']>>> = {
  'alternative-value': 'alternative',
  'part-year-value': 'part',
};

function asideOf(
  { id, period = '', value, reason }: IgnoredInput,
  observations: ReadonlyMap<string, Observation>,
  indicator: Indicator,
): readonly SeriesPoint[] {
  const role = roles[reason];
  if (role === undefined || value === undefined || !Number.isFinite(value)) return [];
  const observation = observations.get(id);
  return [
    {
      role,
      observation: id,
      period,
      ...spanOf(indicator, period),
      value,
      ...endsOf(intervalOf(value, observation?.qualifier, indicator.limits)),
      definition: definitionAt(indicator, period, observation?.definition),
    },
  ];
}

const absent: readonly Reason[] = [
  'value-withheld',
  'value-not-applicable',
  'value-unreadable',
  'value-absent',
  'rate-only',
];

function absencesOf(
  ignored: readonly IgnoredInput[],
  chosen: readonly SeriesPoint[],
  indicator: Indicator,
): readonly SeriesAbsence[] {
  const told = new Set(chosen.map(keyOf));
  return ignored
    .filter(({ reason, period = '' }) => absent.includes(reason) && !told.has(keyOf(spanOf(indicator, period))))
    .map(({ id, period = '', reason }) => ({ observation: id, period, reference: lastDay(period), reason }))
    .sort((a, b) => (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0));
}

function inTime(a: SeriesPoint, b: SeriesPoint): number {
  if (a.reference !== b.reference) return a.reference < b.reference ? -1 : 1;
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}

/** What is still to come, and what came before the first value, is not missing here. */
function missingOf(
  { frequency, yearStart }: Indicator,
  told: readonly { readonly reference: string }[],
): readonly string[] {
  const days = told.map(({ reference }) => reference).sort();
  const [first, last] = [days[0], days[days.length - 1]];
  if (first === undefined || last === undefined || first === last) return [];
  let next = 0;
  return duePeriods(frequency, first, last, yearStart).filter((period) => {
    while (next < days.length && (days[next] as string) < firstDay(period)) next += 1;
    const day = days[next];
    return day === undefined || day > lastDay(period);
  });
}

function breaksOf(chosen: readonly SeriesPoint[], merged: readonly string[]): readonly SeriesBreak[] {
  return chosen.slice(1).flatMap((point, i): SeriesBreak[] => {
    const before = chosen[i] as SeriesPoint;
    const { reference: after, period, definition } = point;
    const between = { before: before.reference, after, period, definition };
    const since = merged.filter((day) => day > before.reference && day <= after).pop();
    return [
      ...(before.definition === definition ? [] : [between]),
      ...(since === undefined ? [] : [{ ...between, merged: since }]),
    ];
  });
}

function keyOf({ start, reference }: Span): string {
  return `${start}/${reference}`;
}
