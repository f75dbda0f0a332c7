import { lastDay, dayNumber, type Indicator } from '@onemetre/core';
import { flagWord, formatPeriod, formatPrinted } from '@onemetre/core/text';
import { commonLabels } from '../../labels/common-labels.ts';
import { indicatorChartLabels } from '../../labels/indicator-chart-labels.ts';
import { safeText } from '../../safe/safe-text.ts';
import { asideValues } from '../aside-values.ts';
import { knownAbsences } from '../known-absences.ts';
import { knownValues, type KnownValue } from '../known-values.ts';
import { phraseOf } from '../phrase-of.ts';
import { plain } from '../plain.ts';
import type { Scene } from '../scene.ts';
import { tightScale } from '../tight-scale.ts';
import type { ChartStop, StopKind } from './chart-stop.ts';

/** A stop with the observation behind it. */
export interface ValueStop extends ChartStop {
  readonly observation: KnownValue;
  readonly day: number;
}

const kindOf = ({ status, partYear }: KnownValue): StopKind =>
  partYear === true
    ? 'part'
    : status === 'alternative'
      ? 'alternative'
      : status === 'provisional' || status === 'estimated'
        ? 'provisional'
        : 'value';

/** Every value that was known, the judged ones and those that stand apart, oldest first. */
export const valueStops = (indicator: Indicator, scene: Scene): readonly ValueStop[] => {
  const { locale } = scene;
  const common = commonLabels[locale];
  const { kinds } = indicatorChartLabels[locale];
  return [...knownValues(indicator, scene), ...asideValues(indicator, scene)]
    .map((observation) => {
      const { id, period, value, grade, remark, sources = [] } = observation;
      const kind = kindOf(observation);
      const named = kind === 'provisional' ? flagWord('provisional', locale) : kinds[kind];
      return {
        id,
        kind,
        observation,
        day: dayNumber(lastDay(period)),
        date: formatPeriod(observation, locale),
        value,
        of: observation,
        status: observation.status,
        qualifier: observation.qualifier,
        short: safeText(formatPrinted(observation, tightScale(indicator, scene), locale)),
        text: safeText(formatPrinted(observation, indicator, locale)),
        notes: [
          ...(kind === 'value' ? [] : [named]),
          ...(grade === 'quoted' ? [common.quoted] : grade === 'derived' ? [common.derived] : []),
          ...[plain(phraseOf(remark, scene))].filter((words) => words !== ''),
        ],
        sources,
      };
    })
    .sort((a, b) => a.day - b.day);
};

/** Periods of which the sources say why there is no value. */
export const absenceStops = (indicator: Indicator, scene: Scene): readonly ChartStop[] =>
  knownAbsences(indicator, scene).map((observation) => {
    const { id, period, absence, remark, sources = [] } = observation;
    const text = commonLabels[scene.locale].absences[absence];
    return {
      id,
      kind: 'absent',
      day: dayNumber(lastDay(period)),
      date: formatPeriod(observation, scene.locale),
      of: observation,
      status: absence,
      value: null,
      short: text,
      text,
      notes: [plain(phraseOf(remark, scene))].filter((words) => words !== ''),
      sources,
    };
  });
