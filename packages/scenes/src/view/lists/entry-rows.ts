import type { Entry } from '@onemetre/core';
import { commonLabels } from '../../labels/common-labels.ts';
import { phraseOf } from '../phrase-of.ts';
import { plain } from '../plain.ts';
import { titleOf } from '../title-of.ts';
import type { ListRows } from './list-row.ts';
import { ownerCell } from './owner-cell.ts';
import { placeCell } from './place-cell.ts';

/** The entries of one of the plan's own lists: pilots, campaigns, mechanism and so on. */
export const entryRows =
  (list: Entry['list']): ListRows =>
  (scene) =>
    (scene.programme.entries ?? [])
      .filter((entry) => entry.list === list)
      .map((entry) => ({
        id: entry.id,
        cells: {
          title: phraseOf(entry.title, scene) ?? undefined,
          type: phraseOf(entry.type, scene) ?? undefined,
          detail: phraseOf(entry.detail, scene) ?? undefined,
          units: entry.parties && {
            text: commonLabels[scene.locale].list(entry.parties.map((id) => plain(titleOf(id, scene)))),
          },
          action: ownerCell(entry.item, scene),
          place: placeCell(entry, scene),
        },
      }));
