import { phraseOf } from '../phrase-of.ts';
import type { ListRows } from './list-row.ts';
import { titlesCell } from './titles-cell.ts';

/** Promises that may be one promise under several names. */
export const clusterRows: ListRows = (scene) =>
  (scene.programme.clusters ?? []).map((cluster) => ({
    id: cluster.id,
    cells: {
      title: phraseOf(cluster.title, scene) ?? undefined,
      about: titlesCell(cluster.members, scene),
    },
  }));
