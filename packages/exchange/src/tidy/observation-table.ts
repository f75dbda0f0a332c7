import type { Indicator, Observation, Reason, SeriesPoint, SeriesRole } from '@onemetre/core';
import { programmeIndex } from '@onemetre/core/lookup';
import { firstDay, lastDay } from '@onemetre/core/time';
import { reasonText, type Locale } from '@onemetre/scenes';
import {
  breakdownText,
  indicatorColumns,
  programmeColumns,
  provenanceColumns,
  sourceColumns,
  textOf,
  titleOf,
} from './shared-columns.ts';
import { columnsOf, tableOf, type ColumnOf, type JudgedProgramme, type TidyTable } from './tidy-table.ts';

/**
 * Every value that had been published by then, each with its period, area and group, how settled it is and what it was
 * used as; beside them the values that were put together from those of areas or groups. A value that is withheld or
 * missing has a row that says so, without a number.
 *
 * @example
 * observationTable([], 'en').columns.find(({ name }) => name === 'value').type // => 'number'
 */
export function observationTable(judged: readonly JudgedProgramme[], locale: Locale): TidyTable {
  return tableOf(
    {
      name: 'observations',
      title: { 'zh-Hans': '数值', en: 'Values' },
      key: ['programme', 'as_of', 'indicator', 'period', 'area', 'place', 'breakdown', 'definition', 'observation'],
    },
    [
      ...programmeColumns,
      ...indicatorColumns(locale),
      ...valueColumns(locale),
      ...sourceColumns<Row>(({ observation }) => observation?.sources),
      ...provenanceColumns,
    ],
    judged.flatMap(rowsOf),
  );
}

/** What a value was used as. */
type Role = SeriesRole | 'set-aside' | 'absent' | 'not-used';

interface Use {
  readonly role: Role;
  readonly reason?: Reason;
  readonly point?: SeriesPoint;
}

interface Row extends JudgedProgramme, Use {
  readonly indicator: Indicator;
  readonly of: Pick<Observation, 'period' | 'area' | 'place' | 'breakdown' | 'definition'>;
  /** Absent where the value was put together from others. */
  readonly observation?: Observation;
}

function rowsOf(judged: JudgedProgramme): Row[] {
  const { programme, evaluation } = judged;
  const later = new Set(evaluation.later);
  const { indicators } = programmeIndex(programme);
  const uses = usesOf(judged);
  const given = (programme.observations ?? []).flatMap((observation): Row[] => {
    const indicator = indicators.get(observation.indicator);
    if (indicator === undefined || later.has(observation.id)) return [];
    return [
      { ...judged, ...(uses.get(observation.id) ?? { role: 'not-used' }), indicator, of: observation, observation },
    ];
  });
  const computed = evaluation.series.flatMap(({ indicator: id, area, place, breakdown, points }): Row[] => {
    const indicator = indicators.get(id);
    if (indicator === undefined) return [];
    return points
      .filter(({ observation }) => observation === undefined)
      .map((point) => {
        const { role, period, definition } = point;
        return { ...judged, role, point, indicator, of: { period, area, place, breakdown, definition } };
      });
  });
  return [...given, ...computed];
}

/** What became of each observation, by its id. */
function usesOf({ evaluation }: JudgedProgramme): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const { points, absences, setAside } of evaluation.series) {
    for (const { observation, reason } of setAside) uses.set(observation, { role: 'set-aside', reason });
    for (const { observation, reason } of absences) uses.set(observation, { role: 'absent', reason });
    for (const point of points)
      if (point.observation !== undefined) uses.set(point.observation, { role: point.role, point });
  }
  return uses;
}

function valueColumns(locale: Locale): readonly ColumnOf<Row>[] {
  return columnsOf('observation', {
    observation: ['string', (row) => row.observation?.id],
    period: ['string', ({ of }) => of.period],
    period_start: ['date', ({ of, point }) => point?.start ?? firstDay(of.period)],
    period_end: ['date', ({ of, point }) => point?.reference ?? lastDay(of.period)],
    area: ['string', ({ of }) => of.area],
    area_title: [
      'string',
      ({ programme, of }) => titleOf(programmeIndex(programme).areas.get(of.area)?.title, programme, locale),
    ],
    area_code: [
      'string',
      ({ programme, of }) =>
        of.place !== undefined
          ? programmeIndex(programme).places.get(of.place)?.code
          : of.area === undefined
            ? programme.jurisdiction.code
            : programmeIndex(programme).areas.get(of.area)?.code,
    ],
    place: ['string', ({ of }) => of.place],
    breakdown: ['string', ({ of }) => breakdownText(of.breakdown)],
    definition: ['string', ({ of }) => (of.definition === '' ? undefined : of.definition)],
    vintage: ['string', (row) => row.observation?.vintage],
    value: ['number', (row) => (row.observation ? row.observation.value : row.point?.value)],
    value_low: ['number', ({ point }) => point?.low],
    value_high: ['number', ({ point }) => point?.high],
    qualifier: [
      'string',
      ({ observation }) => (observation?.value == null ? undefined : (observation.qualifier ?? 'exact')),
    ],
    printed: ['string', (row) => row.observation?.printed],
    numerator: ['number', (row) => row.observation?.numerator],
    denominator: ['number', (row) => row.observation?.denominator],
    completion_rate: ['number', (row) => row.observation?.completionRate?.rate],
    completion_rate_of: ['string', (row) => row.observation?.completionRate?.of],
    status: ['string', (row) => row.observation?.status ?? 'derived'],
    sdmx_obs_status: ['string', ({ observation }) => sdmxStatus(observation)],
    absence: ['string', (row) => row.observation?.absence],
    grade: ['string', (row) => row.observation?.grade ?? 'derived'],
    formula: ['string', (row) => row.observation?.formula],
    from_observations: ['string', ({ point }) => textOf(point?.parts ?? [])],
    role: ['string', (row) => row.role],
    role_reason: ['string', ({ reason }) => reason],
    role_reason_text: ['string', ({ reason }) => reason && reasonText(reason, locale)],
    published: ['string', (row) => row.observation?.published],
    approval_state: ['string', (row) => row.observation?.state],
    supplier: ['string', (row) => row.observation?.supplier ?? row.indicator.supplier],
    remark: ['string', ({ observation, programme }) => titleOf(observation?.remark, programme, locale)],
  });
}

const ofStatus: Readonly<Record<Observation['status'], string>> = {
  final: 'A',
  revised: 'A',
  derived: 'A',
  alternative: 'A',
  provisional: 'P',
  estimated: 'E',
};

const ofAbsence: Readonly<Record<NonNullable<Observation['absence']>, string>> = {
  withheld: 'Q',
  'not-applicable': 'M',
  unreadable: 'O',
  'not-collected': 'L',
};

function sdmxStatus(observation: Observation | undefined): string {
  if (observation === undefined) return 'A';
  if (observation.value !== null) return ofStatus[observation.status];
  return observation.absence === undefined ? 'O' : ofAbsence[observation.absence];
}
