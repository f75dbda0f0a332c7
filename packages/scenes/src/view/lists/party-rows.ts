import { successionSentence } from '../../text/succession-text.ts';
import { safeText } from '../../safe/safe-text.ts';
import { shownSuccession } from '../shown-series.ts';
import { nameOf } from '../title-of.ts';
import type { ListRows } from './list-row.ts';
import { placeCell } from './place-cell.ts';

/** Units, in the order of the plan, and who carries their duties now, since when and by which document. */
export const partyRows: ListRows = (scene) =>
  scene.programme.parties.map((party) => {
    const succession = shownSuccession(party.id, scene);
    return {
      id: party.id,
      cells: {
        title: nameOf(party.id, scene) ?? undefined,
        now: succession && { text: safeText(successionSentence(succession, scene.whole, scene.locale)) },
        place: placeCell(party, scene),
      },
    };
  });
