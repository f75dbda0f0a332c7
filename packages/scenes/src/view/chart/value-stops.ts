import type { Indicator, SeriesRole } from '@onemetre/core';
import { lastDay, dayNumber } from '@onemetre/core/time';
import { completionRateText } from '../../text/completion-rate-text.ts';
import { countsText } from '../../text/counts-text.ts';
import { flagWord } from '../../text/flag-word.ts';
import { formatPeriod } from '../../text/format-period.ts';
import { formatPrinted } from '../../text/format-printed.ts';
import { commonLabels } from '../../labels/common-labels.ts';
import { indicatorChartLabels } from '../../labels/indicator-chart-labels.ts';
import { safeText } from '../../safe/safe-text.ts';
import { absenceWords } from '../absence-words.ts';
import { phraseOf } from '../phrase-of.ts';
import { plain } from '../plain.ts';
import type { Scene } from '../scene.ts';
import type { Part } from '../is-same-part.ts';
import { shownAbsences, shownValues, type ShownValue } from '../shown-series.ts';
import { tightScale } from '../tight-scale.ts';
import type { ChartStop } from './chart-stop.ts';

/** A stop with the value behind it. */
export interface ValueStop extends ChartStop {
  readonly kind: SeriesRole;
  readonly observation: ShownValue;
  readonly day: number;
}

/**
 * Every value that was known, the judged ones and those that stand apart, oldest first.
 *
 * @param part whom or where they are for; absent for everybody in the whole area, which alone is drawn
 */
export const valueStops = (indicator: Indicator, scene: Scene, part: Part = {}): readonly ValueStop[] => {
  const { locale } = scene;
  const common = commonLabels[locale];
  const { kinds } = indicatorChartLabels[locale];
  return shownValues(indicator, scene, part).map((observation) => {
    const { id, role, reference, value, grade, completionRate, remark, sources = [] } = observation;
    const named = role === 'provisional' ? flagWord('provisional', locale) : kinds[role];
    return {
      id,
      kind: role,
      observation,
      day: dayNumber(reference),
      date: formatPeriod(observation, locale),
      value,
      of: observation,
      status: observation.status,
      qualifier: observation.qualifier,
      completionRate,
      short: safeText(formatPrinted(observation, tightScale(indicator, scene), locale)),
      text: safeText(formatPrinted(observation, indicator, locale)),
      spoken: safeText(formatPrinted(observation, indicator, locale, 'spoken')),
      notes: [
        ...(role === 'value' ? [] : [named]),
        ...(grade === 'quoted' ? [common.quoted] : grade === 'derived' ? [common.derived] : []),
        ...(completionRate === undefined ? [] : [safeText(completionRateText(completionRate, locale))]),
        ...[countsText(observation, indicator.unit, locale) ?? '', plain(phraseOf(remark, scene))].filter(
          (words) => words !== '',
        ),
      ],
      sources,
    };
  });
};

/** Periods of which the sources say why there is no value. */
export const absenceStops = (indicator: Indicator, scene: Scene, part: Part = {}): readonly ChartStop[] =>
  shownAbsences(indicator, scene, part).map((observation) => {
    const { id, period, absence, completionRate, remark, sources = [] } = observation;
    const text = absenceWords(observation, scene);
    return {
      id,
      kind: 'absent',
      day: dayNumber(lastDay(period)),
      date: formatPeriod(observation, scene.locale),
      of: observation,
      status: absence ?? observation.status,
      completionRate,
      value: null,
      short: text,
      text,
      notes: [plain(phraseOf(remark, scene))].filter((words) => words !== ''),
      sources,
    };
  });
