import { commonLabels } from '@onemetre/scenes';
import type { SceneNode } from '@onemetre/scenes/scene';
import { timelineView } from '@onemetre/scenes/views';
import { nodesHtml } from './scene-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** What is due when, as a table, and what has no date. */
export const timelineSnapshot: SnapshotOf = (scene, options) => {
  const { items, undated, undatedTitle, table, foot, source } = timelineView(scene);
  if (items.length === 0 && undated.length === 0) return '';
  const head = undatedTitle + commonLabels[options.locale].separator;
  const names = undated.map((title): readonly SceneNode[] => [{ kind: 'text', look: 'words', pieces: [title] }]);
  const apart: readonly SceneNode[] = [
    { kind: 'text', look: 'aim', pieces: [{ text: head }, { text: String(undated.length), figure: 'count' }] },
    { kind: 'list', look: 'others', label: undatedTitle, items: names.map((nodes) => ({ nodes })) },
  ];
  return nodesHtml(
    [{ kind: 'table', table }, ...(undated.length === 0 ? [] : apart), { kind: 'foot', foot, source }],
    options,
  );
};
