import { lastDay, type Indicator, type Sources } from '@onemetre/core';
import { deadlinePhrase, flagWord, formatDate, formatPeriod, formatPrinted, unitLabel } from '@onemetre/core/text';
import { commonLabels } from '../labels/common-labels.ts';
import { indicatorChartLabels } from '../labels/indicator-chart-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { sourceLabels } from '../labels/source-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { figureDate } from './figure-date.ts';
import { headlineTarget } from './headline-target.ts';
import type { Part } from './is-same-part.ts';
import { knownBaselines } from './known-baselines.ts';
import { partData } from './part-data.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import { referencesOf } from './references-of.ts';
import { rowNames } from './row-names.ts';
import type { Scene } from './scene.ts';
import { joinedValues, shownAbsences, shownParts, shownSeries } from './shown-series.ts';
import type { Cell, Phrase, Row, RowData, TableView } from './view-parts.ts';

const notesOf = (...notes: readonly (Phrase | string | null | undefined)[]): readonly Phrase[] =>
  notes.flatMap((note) =>
    note === null || note === undefined || note === '' ? [] : [typeof note === 'string' ? { text: note } : note],
  );

const dataOf = ({ id, unit }: Indicator, kind: string, { locale }: Scene): RowData => ({
  indicator: id,
  kind,
  unit: unitLabel(unit, locale),
});

const sourceCell = (sources: Sources | undefined, notes: readonly Phrase[], scene: Scene): Cell => {
  const documents = referencesOf(sources, scene).map(({ text }) => text);
  return {
    text:
      documents.length === 0
        ? commonLabels[scene.locale].notStated
        : documents.join(scene.locale === 'en' ? '; ' : '；'),
    notes,
  };
};

/** A row with the day it stands for; none for what has no date. */
interface DatedRow {
  readonly day: string | null;
  readonly row: Row;
}

const baselineRows = (indicator: Indicator, scene: Scene, about: Part): readonly DatedRow[] => {
  const { locale } = scene;
  const say = indicatorLabels[locale];
  return knownBaselines(indicator, scene).map(({ figure: found, baseline: { sameLabel, sameBasis, remark } }) => {
    const scale = { unit: found.unit, precision: indicator.precision };
    const notes = notesOf(sameLabel && sameBasis ? null : say.baselineNotUsed, phraseOf(remark, scene));
    const row: Row = {
      id: `baseline-${found.id}`,
      data: {
        ...dataOf(indicator, 'baseline', scene),
        ...partData(found),
        value: found.value,
        qualifier: found.qualifier,
        unit: unitLabel(found.unit, locale),
        period: found.date ?? undefined,
      },
      cells: [
        {
          text: figureDate(found, scene),
          figure: 'date',
          notes: notesOf(say.baseline, ...rowNames(indicator, found, about, scene)),
        },
        { text: safeText(formatPrinted(found, scale, locale)), figure: 'value' },
        sourceCell(found.sources, notes, scene),
      ],
    };
    return { day: found.date === null ? null : lastDay(found.date), row };
  });
};

const valueRows = (indicator: Indicator, scene: Scene, part: Part, about: Part): readonly DatedRow[] => {
  const { locale } = scene;
  const common = commonLabels[locale];
  const names = rowNames(indicator, part, about, scene);
  return joinedValues(indicator, scene, part).map((observation) => {
    const { id, role, period, reference, value, qualifier, status, grade, remark, published, sources } = observation;
    const tags = notesOf(
      role === 'provisional' ? flagWord('provisional', locale) : null,
      grade === 'quoted' ? common.quoted : grade === 'derived' ? common.derived : null,
    );
    const said = published === undefined ? null : indicatorLabels[locale].published(formatDate(published, locale));
    return {
      day: reference,
      row: {
        id,
        data: { ...dataOf(indicator, 'value', scene), ...partData(part), value, qualifier, period, status },
        cells: [
          { text: formatPeriod(observation, locale), figure: 'date', notes: notesOf(...names) },
          { text: safeText(formatPrinted(observation, indicator, locale)), figure: 'value', notes: tags },
          sourceCell(sources, notesOf(said, phraseOf(remark, scene)), scene),
        ],
      },
    };
  });
};

const absenceRows = (indicator: Indicator, scene: Scene, part: Part, about: Part): readonly DatedRow[] =>
  shownAbsences(indicator, scene, part).map((observation) => {
    const { id, period, absence, remark, sources } = observation;
    return {
      day: lastDay(period),
      row: {
        id,
        data: { ...dataOf(indicator, 'value', scene), ...partData(part), period, status: absence },
        cells: [
          {
            text: formatPeriod(observation, scene.locale),
            figure: 'date',
            notes: notesOf(...rowNames(indicator, part, about, scene)),
          },
          { text: commonLabels[scene.locale].absences[absence], figure: 'value' },
          sourceCell(sources, notesOf(phraseOf(remark, scene)), scene),
        ],
      },
    };
  });

const missingRows = (indicator: Indicator, scene: Scene, about: Part): readonly DatedRow[] =>
  shownSeries(indicator, scene).missing.map((period) => ({
    day: lastDay(period),
    row: {
      id: `missing-${period}`,
      data: { ...dataOf(indicator, 'value', scene), period, status: 'missing' },
      cells: [
        {
          text: formatDate(period, scene.locale),
          figure: 'date',
          notes: notesOf(...rowNames(indicator, {}, about, scene)),
        },
        { text: indicatorChartLabels[scene.locale].kinds.missing, figure: 'value' },
        { text: commonLabels[scene.locale].notInSources },
      ],
    },
  }));

/** In order of time; what has no date comes first. */
const inOrder = (rows: readonly DatedRow[]): readonly Row[] =>
  [...rows]
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : (a.day ?? '') > (b.day ?? '') ? 1 : 0))
    .map(({ row }) => row);

const targetRows = (indicator: Indicator, scene: Scene, about: Part): readonly Row[] => {
  const { locale, index } = scene;
  const common = commonLabels[locale];
  return (index.targetsOf.get(indicator.id) ?? []).map(
    ({ id, area, breakdown, origin, deadline, value, low, high, quantity, wording, sources }) => ({
      id,
      data: {
        ...dataOf(indicator, origin === 'reference' ? 'reference' : 'target', scene),
        ...partData({ area, breakdown }),
        target: value ?? low,
        targetHigh: high,
        deadline: deadline ?? undefined,
      },
      cells: [
        {
          text: deadlinePhrase(deadline, locale),
          figure: 'date',
          notes: notesOf(
            origin === 'reference' ? common.reference : indicatorLabels[locale].target,
            ...rowNames(indicator, { area, breakdown }, about, scene),
          ),
        },
        {
          ...(phraseOf(quantity, scene) ?? { text: common.notInSources }),
          figure: 'target',
          notes: notesOf(wording === 'summary' ? common.summary : null),
        },
        sourceCell(sources, [], scene),
      ],
    }),
  );
};

/**
 * The table behind a card: starting figures, every known value and every period without one in order of time, then the
 * values of each area, group and place, and every target, each with its date and source.
 */
export const valuesTable = (indicator: Indicator, scene: Scene): TableView => {
  const say = indicatorLabels[scene.locale];
  const about: Part = headlineTarget(scene.index.targetsOf.get(indicator.id) ?? [], scene) ?? {};
  const known = (part: Part): readonly DatedRow[] => [
    ...valueRows(indicator, scene, part, about),
    ...absenceRows(indicator, scene, part, about),
  ];
  return {
    caption: say.tableCaption(plain(phraseOf(indicator.title, scene))),
    columns: [
      { key: 'date', label: say.period },
      { key: 'value', label: say.value },
      { key: 'source', label: sourceLabels[scene.locale].source },
    ],
    rows: [
      ...inOrder([...baselineRows(indicator, scene, about), ...known({}), ...missingRows(indicator, scene, about)]),
      ...shownParts(indicator, scene).flatMap((part) => inOrder(known(part))),
      ...targetRows(indicator, scene, about),
    ],
  };
};
