import { kinds, projectTarget, type Indicator, type Target } from '@onemetre/core';
import { dayNumber, lastDay } from '@onemetre/core/time';
import { formatDate } from '../../text/format-date.ts';
import { formatRange, roundRange } from '../../text/format-range.ts';
import type { Scale } from '../../text/format-printed.ts';
import type { ChartMeasures } from '../../geometry/placed-chart.ts';
import { indicatorChartLabels } from '../../labels/indicator-chart-labels.ts';
import { safeText } from '../../safe/safe-text.ts';
import { headlineTarget } from '../headline-target.ts';
import type { Scene } from '../scene.ts';
import { tightScale } from '../tight-scale.ts';
import type { ChartStop } from './chart-stop.ts';

export interface ChartProjection {
  readonly stop: ChartStop;
  readonly spots: ChartMeasures['projection'];
}

/**
 * Where the values lead by the deadline of the target that the card speaks of, with the range around it; null where core
 * gives no projection, or one without a range: a single line would say more than is known.
 */
export const projectionStop = (indicator: Indicator, scene: Scene): ChartProjection | null => {
  const { evaluation, programme, locale, judged, index } = scene;
  const target = headlineTarget(index.targetsOf.get(indicator.id) ?? [], scene);
  // A total of all periods has no place beside single ones.
  const isTotal = (of: Target): boolean =>
    kinds[of.kind].adds === 'from-start' && indicator.timeBasis !== 'running-total';
  if (!judged || !evaluation || !target || isTotal(target)) return null;
  const { asOf, knownAt, rules } = evaluation;
  const projection = projectTarget(programme, target.id, { asOf, knownAt, rules });
  const latest = projection.given ? projection.points[projection.points.length - 1] : undefined;
  if (!projection.given || !latest || target.deadline === null) return null;
  const { value, low, high, date } = projection.projected;
  if (!low || !high) return null;
  const from = projection.points.map((point) => point.value);
  const ends = [Math.min(low.value, high.value), Math.max(low.value, high.value)] as const;
  const [lowest, highest] = roundRange(ends, indicator, from);
  const words = (scale: Scale): string => safeText(formatRange([lowest, highest], scale, locale));
  const at = (day: string): number => dayNumber(lastDay(day));
  return {
    stop: {
      id: 'projection',
      kind: 'projection',
      day: at(date),
      date: formatDate(target.deadline, locale),
      value: lowest,
      other: highest,
      of: { period: target.deadline },
      short: words(tightScale(indicator, scene)),
      text: words(indicator),
      notes: [indicatorChartLabels[locale].kinds.projection],
      sources: [],
    },
    spots: [
      { at: at(latest.date), value: latest.value, low: latest.value, high: latest.value },
      { at: at(date), value, low: lowest, high: highest },
    ],
  };
};
