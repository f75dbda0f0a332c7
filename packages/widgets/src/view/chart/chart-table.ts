import type { Indicator } from '@onemetre/core';
import { unitLabel } from '@onemetre/core/text';
import { indicatorChartLabels } from '../../labels/indicator-chart-labels.ts';
import { indicatorLabels } from '../../labels/indicator-labels.ts';
import { sourceLabels } from '../../labels/source-labels.ts';
import { commonLabels } from '../../labels/common-labels.ts';
import { referencesOf } from '../references-of.ts';
import type { Scene } from '../scene.ts';
import type { TableView } from '../view-parts.ts';
import type { ChartView, StopKind } from './chart-stop.ts';

const promised: readonly StopKind[] = ['interim', 'target', 'original', 'reference'];

/** The table of a chart: one row for each thing that is drawn, and for each that has no date to be drawn at. */
export const chartTable = (
  { stops }: Pick<ChartView, 'stops'>,
  indicator: Indicator,
  title: string,
  scene: Scene,
): TableView => {
  const { locale } = scene;
  const say = indicatorChartLabels[locale];
  return {
    caption: say.caption(title),
    columns: [
      { key: 'date', label: indicatorLabels[locale].period },
      { key: 'value', label: indicatorLabels[locale].value },
      { key: 'nature', label: say.nature },
      { key: 'source', label: sourceLabels[locale].source },
    ],
    rows: stops.map(({ id, kind, of, date, value, other, qualifier, status, text, notes, sources }) => ({
      id,
      data: {
        indicator: indicator.id,
        kind,
        ...(promised.includes(kind)
          ? { target: value ?? undefined, targetHigh: other, deadline: of?.period }
          : { value: value ?? undefined, valueHigh: other, qualifier, period: of?.period, status }),
        unit: unitLabel(indicator.unit, locale),
      },
      cells: [
        { text: date, figure: 'date' },
        { text, figure: promised.includes(kind) ? 'target' : 'value' },
        { text: commonLabels[locale].list(notes.length === 0 ? [say.kinds[kind]] : notes) },
        {
          text:
            kind === 'missing'
              ? commonLabels[locale].notInSources
              : kind === 'projection'
                ? commonLabels[locale].derived
                : referencesOf(sources, scene)
                    .map((reference) => reference.text)
                    .join(locale === 'en' ? '; ' : '；') || commonLabels[locale].notStated,
        },
      ],
    })),
  };
};
