import type { Indicator } from '@onemetre/core';
import { lastDay } from '@onemetre/core/time';
import { deadlinePhrase } from '../text/target-phrase.ts';
import { formatDate } from '../text/format-date.ts';
import { formatPrinted } from '../text/format-printed.ts';
import { unitLabel } from '../text/unit-label.ts';
import { changedTo } from './changed-to.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { indicatorChartLabels } from '../labels/indicator-chart-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { sourceLabels } from '../labels/source-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { figureDate } from './figure-date.ts';
import { headlineTarget } from './headline-target.ts';
import { inForceData } from './in-force-data.ts';
import type { Part } from './is-same-part.ts';
import { knownBaselines } from './known-baselines.ts';
import { knownRows, type DatedRow } from './known-rows.ts';
import { notesOf } from './notes-of.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import { rowData } from './row-data.ts';
import { rowNames } from './row-names.ts';
import type { Scene } from './scene.ts';
import { shownParts, shownSeries } from './shown-series.ts';
import { sourceCell } from './source-cell.ts';
import type { Row, TableView } from './view-parts.ts';

const baselineRows = (indicator: Indicator, scene: Scene, about: Part): readonly DatedRow[] => {
  const { locale } = scene;
  const say = indicatorLabels[locale];
  return knownBaselines(indicator, scene).map(({ figure: found, baseline: { sameLabel, sameBasis, remark } }) => {
    const scale = { unit: found.unit, precision: indicator.precision };
    const notes = notesOf(sameLabel && sameBasis ? null : say.baselineNotUsed, phraseOf(remark, scene));
    const row: Row = {
      id: `baseline-${found.id}`,
      data: {
        ...rowData(indicator, 'baseline', found, scene),
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

const missingRows = (indicator: Indicator, scene: Scene, about: Part): readonly DatedRow[] =>
  shownSeries(indicator, scene).missing.map((period) => ({
    day: lastDay(period),
    row: {
      id: `missing-${period}`,
      data: { ...rowData(indicator, 'value', {}, scene), period, status: 'missing' },
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
        ...rowData(indicator, origin === 'reference' ? 'reference' : 'target', { area, breakdown }, scene),
        target: value ?? low,
        targetHigh: high,
        deadline: deadline ?? undefined,
        ...inForceData(id, scene),
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
          notes: notesOf(wording === 'summary' ? common.summary : null, ...changedTo(id, indicator, scene)),
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
  return {
    caption: say.tableCaption(plain(phraseOf(indicator.title, scene))),
    columns: [
      { key: 'date', label: say.period },
      { key: 'value', label: say.value },
      { key: 'source', label: sourceLabels[scene.locale].source },
    ],
    rows: [
      ...inOrder([
        ...baselineRows(indicator, scene, about),
        ...knownRows(indicator, scene, {}, about),
        ...missingRows(indicator, scene, about),
      ]),
      ...shownParts(indicator, scene).flatMap((part) => inOrder(knownRows(indicator, scene, part, about))),
      ...targetRows(indicator, scene, about),
    ],
  };
};
