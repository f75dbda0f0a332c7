import type { Indicator } from '@onemetre/core';
import { lastDay } from '@onemetre/core/time';
import { completionRateText } from '../text/completion-rate-text.ts';
import { countsText } from '../text/counts-text.ts';
import { flagWord } from '../text/flag-word.ts';
import { formatDate } from '../text/format-date.ts';
import { formatPeriod } from '../text/format-period.ts';
import { formatPrinted } from '../text/format-printed.ts';
import { commonLabels } from '../labels/common-labels.ts';
import { indicatorLabels } from '../labels/indicator-labels.ts';
import { safeText } from '../safe/safe-text.ts';
import { absenceWords } from './absence-words.ts';
import type { Part } from './is-same-part.ts';
import { notesOf } from './notes-of.ts';
import { phraseOf } from './phrase-of.ts';
import { rowData } from './row-data.ts';
import { rowNames } from './row-names.ts';
import type { Scene } from './scene.ts';
import { joinedValues, shownAbsences } from './shown-series.ts';
import { sourceCell } from './source-cell.ts';
import type { Row } from './view-parts.ts';

/** A row with the day it stands for; none for what has no date. */
export interface DatedRow {
  readonly day: string | null;
  readonly row: Row;
}

const valueRows = (indicator: Indicator, scene: Scene, part: Part, about: Part): readonly DatedRow[] => {
  const { locale } = scene;
  const common = commonLabels[locale];
  const names = rowNames(indicator, part, about, scene);
  return joinedValues(indicator, scene, part).map((observation) => {
    const { id, role, period, reference, value, qualifier, status, grade, completionRate, remark, published, sources } =
      observation;
    const tags = notesOf(
      role === 'provisional' ? flagWord('provisional', locale) : null,
      grade === 'quoted' ? common.quoted : grade === 'derived' ? common.derived : null,
      completionRate === undefined ? null : completionRateText(completionRate, locale),
      countsText(observation, indicator.unit, locale),
    );
    const said = published === undefined ? null : indicatorLabels[locale].published(formatDate(published, locale));
    return {
      day: reference,
      row: {
        id,
        data: { ...rowData(indicator, 'value', part, scene), value, qualifier, period, status, completionRate },
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
    const { id, period, absence, status, completionRate, remark, sources } = observation;
    return {
      day: lastDay(period),
      row: {
        id,
        data: { ...rowData(indicator, 'value', part, scene), period, status: absence ?? status, completionRate },
        cells: [
          {
            text: formatPeriod(observation, scene.locale),
            figure: 'date',
            notes: notesOf(...rowNames(indicator, part, about, scene)),
          },
          { text: absenceWords(observation, scene), figure: 'value' },
          sourceCell(sources, notesOf(phraseOf(remark, scene)), scene),
        ],
      },
    };
  });

/**
 * The rows of a table for what is known of a part: its values, and the periods for which it is said why there is none.
 *
 * @param about whom or where the table speaks of
 */
export const knownRows = (indicator: Indicator, scene: Scene, part: Part, about: Part): readonly DatedRow[] => [
  ...valueRows(indicator, scene, part, about),
  ...absenceRows(indicator, scene, part, about),
];
