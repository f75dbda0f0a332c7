import { commitmentsView } from '../view/commitments-view.ts';
import { downloadRows } from '../view/download-rows.ts';
import { commitmentRows } from '../view/rows/commitment-rows.ts';
import type { Scene } from '../view/scene.ts';
import { commitmentItems } from './commitment-items.ts';
import { opensDownload } from './opens-download.ts';
import type { SceneNode, SceneTree } from './scene-tree.ts';

/**
 * Every promise without a number, under the action that makes it; null where there is none.
 *
 * @param item an action or domain to show alone; empty for all
 */
export const commitmentsScene = (scene: Scene, item = ''): SceneTree | null => {
  const view = commitmentsView(scene, item);
  const { total, natures, groups, foot, source } = view;
  if (groups.length === 0) return null;
  const counts = natures.map(({ word, count }) => ({ label: word, figure: String(count), unit: '' }));
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
        { kind: 'tally', label: total, counts },
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
