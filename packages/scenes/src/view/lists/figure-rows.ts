import { formatDate } from '../../text/format-date.ts';
import { formatPrinted } from '../../text/format-printed.ts';
import { planLabels } from '../../labels/plan-labels.ts';
import { safeText } from '../../safe/safe-text.ts';
import { phraseOf } from '../phrase-of.ts';
import type { ListRows } from './list-row.ts';
import { placeCell } from './place-cell.ts';

/** Figures under their own label and date. */
export const figureRows: ListRows = (scene) =>
  (scene.programme.figures ?? []).map((figure) => ({
    id: figure.id,
    cells: {
      title: phraseOf(figure.title, scene) ?? undefined,
      value: {
        text: safeText(formatPrinted(figure, figure, scene.locale)),
        figure: 'value',
      },
      date: {
        text:
          figure.date === null
            ? safeText(figure.dateWords ?? planLabels[scene.locale].undatedValue)
            : formatDate(figure.date, scene.locale),
        figure: 'date',
      },
      place: placeCell(figure, scene),
    },
  }));
