import type { Indicator } from '@onemetre/core';
import { dayNumber, lastDay } from '@onemetre/core/time';
import { formatPrinted } from '../../text/format-printed.ts';
import { indicatorChartLabels } from '../../labels/indicator-chart-labels.ts';
import { indicatorLabels } from '../../labels/indicator-labels.ts';
import { safeText } from '../../safe/safe-text.ts';
import { figureDate } from '../figure-date.ts';
import type { Part } from '../is-same-part.ts';
import { knownBaselines } from '../known-baselines.ts';
import { phraseOf } from '../phrase-of.ts';
import { plain } from '../plain.ts';
import type { Scene } from '../scene.ts';
import { tightScale } from '../tight-scale.ts';
import type { ChartStop } from './chart-stop.ts';

/**
 * The starting figures. Drawn are those with a date under the indicator's own name and basis; the others have no day and
 * stand in the table with the reason.
 */
export const baselineStops = (indicator: Indicator, scene: Scene, part: Part): readonly ChartStop[] => {
  const { locale } = scene;
  return knownBaselines(indicator, scene, part).flatMap(
    ({ figure: found, baseline: { sameLabel, sameBasis, remark } }) => {
      const scale = { unit: found.unit, precision: indicator.precision };
      const comparable = sameLabel && sameBasis;
      return [
        {
          id: `baseline-${found.id}`,
          kind: 'baseline' as const,
          day: comparable && found.date !== null ? dayNumber(lastDay(found.date)) : null,
          date: figureDate(found, scene),
          value: comparable ? found.value : null,
          of: found.date === null ? null : { period: found.date },
          qualifier: found.qualifier,
          short: safeText(formatPrinted(found, tightScale(scale, scene), locale)),
          text: safeText(formatPrinted(found, scale, locale)),
          notes: [
            indicatorChartLabels[locale].kinds.baseline,
            ...(comparable ? [] : [indicatorLabels[locale].baselineNotUsed]),
            ...[plain(phraseOf(remark, scene))].filter((words) => words !== ''),
          ],
          sources: found.sources ?? [],
        },
      ];
    },
  );
};
