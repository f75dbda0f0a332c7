import { commonLabels } from '../../labels/common-labels.ts';
import { plain } from '../plain.ts';
import type { Scene } from '../scene.ts';
import { titleOf } from '../title-of.ts';
import type { Cell } from '../view-parts.ts';

/** The titles of the items that a note or a cluster is about, each once. */
export const titlesCell = (ids: readonly string[], scene: Scene): Cell => ({
  text: commonLabels[scene.locale].clauses([
    ...new Set(ids.map((id) => plain(titleOf(id, scene))).filter((title) => title !== '')),
  ]),
});
