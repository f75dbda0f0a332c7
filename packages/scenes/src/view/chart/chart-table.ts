import type { Indicator } from '@onemetre/core';
import { unitLabel } from '../../text/unit-label.ts';
import { indicatorChartLabels } from '../../labels/indicator-chart-labels.ts';
import { indicatorLabels } from '../../labels/indicator-labels.ts';
import { sourceLabels } from '../../labels/source-labels.ts';
import { commonLabels } from '../../labels/common-labels.ts';
import type { Part } from '../is-same-part.ts';
import { partData } from '../part-data.ts';
import { referencesOf } from '../references-of.ts';
import { rowNames } from '../row-names.ts';
import type { Scene } from '../scene.ts';
import { shownParts } from '../shown-series.ts';
import type { Row, TableView } from '../view-parts.ts';
import type { ChartStop, ChartView, StopKind } from './chart-stop.ts';
import { absenceStops, valueStops } from './value-stops.ts';

const promised: readonly StopKind[] = ['interim', 'target', 'original', 'reference'];

const rowOf = (stop: ChartStop, part: Part, indicator: Indicator, drawn: Part, scene: Scene): Row => {
  const { id, kind, of, date, value, other, qualifier, status, completionRate, text, notes, sources } = stop;
  const { locale } = scene;
  const common = commonLabels[locale];
  const names = rowNames(indicator, part, drawn, scene).map((name) => ({ text: name }));
  return {
    id,
    data: {
      indicator: indicator.id,
      kind,
      ...partData(part),
      ...(promised.includes(kind)
        ? { target: value ?? undefined, targetHigh: other, deadline: of?.period }
        : { value: value ?? undefined, valueHigh: other, qualifier, period: of?.period, status, completionRate }),
      unit: unitLabel(indicator.unit, locale),
    },
    cells: [
      { text: date, figure: 'date', ...(names.length === 0 ? {} : { notes: names }) },
      { text, figure: promised.includes(kind) ? 'target' : 'value' },
      { text: common.list(notes.length === 0 ? [indicatorChartLabels[locale].kinds[kind]] : notes) },
      {
        text:
          kind === 'missing'
            ? common.notInSources
            : kind === 'projection'
              ? common.derived
              : common.clauses(referencesOf(sources, scene).map((reference) => reference.text)) || common.notStated,
      },
    ],
  };
};

/**
 * The table of a chart: one row for each thing that is drawn, and for each that has no date to be drawn at; then the values
 * of other areas, groups and places, which no line is drawn through.
 *
 * @param drawn whom or where the chart is for; absent for everybody in the whole area
 */
export const chartTable = (
  { stops }: Pick<ChartView, 'stops'>,
  indicator: Indicator,
  title: string,
  scene: Scene,
  drawn: Part = {},
): TableView => {
  const { locale } = scene;
  const say = indicatorChartLabels[locale];
  const parts = scene.profile === 'plan' ? [] : shownParts(indicator, scene, drawn);
  const ofParts = parts.flatMap((part) =>
    [...valueStops(indicator, scene, part), ...absenceStops(indicator, scene, part)]
      .sort((a, b) => (a.day ?? 0) - (b.day ?? 0))
      .map((stop) => rowOf(stop, part, indicator, drawn, scene)),
  );
  return {
    caption: say.caption(title),
    columns: [
      { key: 'date', label: indicatorLabels[locale].period },
      { key: 'value', label: indicatorLabels[locale].value },
      { key: 'nature', label: say.nature },
      { key: 'source', label: sourceLabels[locale].source },
    ],
    rows: [...stops.map((stop) => rowOf(stop, drawn, indicator, drawn, scene)), ...ofParts],
  };
};
