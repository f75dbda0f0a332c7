import type { AreaValue, AreaValues, Indicator, Target } from '@onemetre/core';
import { formatDate } from '../text/format-date.ts';
import { formatPrinted } from '../text/format-printed.ts';
import { reasonText } from '../text/reason-text.ts';
import { successionSentence } from '../text/succession-text.ts';
import { unitLabel } from '../text/unit-label.ts';
import { areasLabels } from '../labels/areas-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { phraseOf } from './phrase-of.ts';
import { plain } from './plain.ts';
import type { Scene } from './scene.ts';
import { shownSuccession } from './shown-series.ts';
import { stateView } from './state-view.ts';
import { nameOf, titleOf } from './title-of.ts';
import type { Cell, Row, RowData, TableView } from './view-parts.ts';

const valueCell = ({ area, observation, reason }: AreaValue, indicator: Indicator, scene: Scene): Cell => {
  const { locale, whole } = scene;
  const merged = reason === 'area-merged' ? shownSuccession(area, scene) : undefined;
  if (merged) return { text: safeText(successionSentence(merged, whole, locale)), figure: 'value' };
  if (!observation || observation.value === null)
    return { text: reasonText(reason ?? 'no-observation', locale), figure: 'value' };
  const { value } = observation;
  return { text: safeText(formatPrinted({ ...observation, value }, indicator, locale)), figure: 'value', sort: value };
};

const areaData = ({ area, observation, reason }: AreaValue, { id, unit }: Indicator, { locale }: Scene): RowData => ({
  indicator: id,
  kind: 'value',
  area,
  value: observation?.value ?? undefined,
  qualifier: observation?.qualifier,
  unit: unitLabel(unit, locale),
  period: observation?.period,
  status: observation?.status ?? (reason === 'no-observation' ? 'missing' : undefined),
});

const areaRows = (
  found: AreaValues,
  targets: ReadonlyMap<string, Target>,
  indicator: Indicator,
  scene: Scene,
): Row[] => {
  const { judged, profile } = scene;
  const withTargets = targets.size > 0;
  return found.areas.map((value) => {
    const target = targets.get(value.area);
    const state = target && stateView(scene.answerOf(target.id), scene);
    return {
      id: value.area,
      ...(profile === 'plan' ? {} : { data: areaData(value, indicator, scene) }),
      cells: [
        // Since when stands in the next column, where there is one.
        (profile === 'plan' || value.reason !== 'area-merged' ? titleOf : nameOf)(value.area, scene) ?? {
          text: value.area,
        },
        ...(profile === 'plan' ? [] : [valueCell(value, indicator, scene)]),
        ...(withTargets ? [{ ...(phraseOf(target?.quantity, scene) ?? { text: '' }), figure: 'target' as const }] : []),
        ...(withTargets && judged
          ? [state ? { text: state.word, figure: 'state' as const, state } : { text: '' }]
          : []),
      ],
    };
  });
};

/** Areas in the order of the file: values or why there is none, own targets and their states. */
export const areasTable = (
  found: AreaValues,
  targets: ReadonlyMap<string, Target>,
  indicator: Indicator,
  scene: Scene,
): TableView => {
  const { locale, judged, profile } = scene;
  const say = areasLabels[locale];
  const period = profile === 'plan' || found.period === null ? '' : formatDate(found.period, locale);
  return {
    caption: say.caption({ title: plain(phraseOf(indicator.title, scene)), period }),
    columns: [
      { key: 'area', label: say.area },
      ...(profile === 'plan' ? [] : [{ key: 'value', label: say.value, sortable: true }]),
      ...(targets.size > 0 ? [{ key: 'target', label: say.target }] : []),
      ...(targets.size > 0 && judged ? [{ key: 'state', label: say.state }] : []),
    ],
    rows: areaRows(found, targets, indicator, scene),
  };
};
