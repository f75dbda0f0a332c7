import { commitmentsView } from '../view/commitments-view.ts';
import { downloadRows } from '../view/download-rows.ts';
import { commitmentRows } from '../view/rows/commitment-rows.ts';
import type { Scene } from '../view/scene.ts';
import { commitmentItems } from './commitment-items.ts';
import { opensDownload } from './opens-download.ts';
import type { Piece, SceneNode, SceneTree } from './scene-tree.ts';

/**
 * Every promise without a number, under the action that makes it; null where there is none.
 *
 * @param item an action or domain to show alone; empty for all
 */
export const commitmentsScene = (scene: Scene, item = ''): SceneTree | null => {
  const view = commitmentsView(scene, item);
  const { total, natures, groups, foot, source } = view;
  if (groups.length === 0) return null;
  const counted = natures.flatMap(({ word, count }): readonly Piece[] => [
    { text: `${word}\u00a0`, look: 'detail' },
    { text: String(count), look: 'strong', figure: 'count' },
  ]);
  const items = groups.map(({ id, number, title, count, commitments }): SceneNode => ({
    kind: 'group',
    look: 'item',
    id,
    nodes: [
      {
        kind: 'heading',
        level: 3,
        look: 'name',
        number,
        words: title,
        marks: [],
        count,
      },
      { kind: 'list', look: 'lines', items: commitmentItems(commitments) },
    ],
  }));
  return {
    about: [],
    face: {
      kind: 'group',
      look: 'sheet',
      nodes: [
        { kind: 'text', look: 'counts', pieces: [{ text: total, look: 'strong', figure: 'count' }, ...counted] },
        { kind: 'group', look: 'items', nodes: items },
        opensDownload(scene.locale),
        { kind: 'foot', foot, source },
      ],
    },
    behind: {},
    get download() {
      return { id: 'commitments', rows: downloadRows(commitmentRows(view, scene), source, scene) };
    },
  };
};
