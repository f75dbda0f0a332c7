import { planLabels } from '../../labels/plan-labels.ts';
import { phraseOf } from '../phrase-of.ts';
import type { ListRows } from './list-row.ts';
import { placeCell } from './place-cell.ts';
import { titlesCell } from './titles-cell.ts';

/** Ambiguities and contradictions, with what they touch. */
export const noteRows: ListRows = (scene) =>
  (scene.programme.notes ?? []).map((note) => ({
    id: note.id,
    cells: {
      title: phraseOf(note.title, scene) ?? undefined,
      kind: { text: planLabels[scene.locale].noteKinds[note.kind] },
      about: titlesCell(note.about, scene),
      place: placeCell(note, scene),
    },
  }));
