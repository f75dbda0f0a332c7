import { phraseOf } from '../phrase-of.ts';
import type { ListRows } from './list-row.ts';
import { placeCell } from './place-cell.ts';

/** Units, in the order of the plan. */
export const partyRows: ListRows = (scene) =>
  scene.programme.parties.map((party) => ({
    id: party.id,
    cells: { title: phraseOf(party.title, scene) ?? undefined, place: placeCell(party, scene) },
  }));
