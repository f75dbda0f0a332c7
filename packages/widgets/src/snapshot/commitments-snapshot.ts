import { commitmentsView } from '@onemetre/scenes/views';
import { added } from './added.ts';
import { commitmentList } from './commitment-list.ts';
import { partHeading } from './part-heading.ts';
import { nodesHtml } from './scene-html.ts';
import type { SnapshotOf } from './snapshot-of.ts';

/** Every promise without a number as HTML. */
export const commitmentsSnapshot: SnapshotOf = (scene, options) => {
  const { total, natures, groups, foot, source } = commitmentsView(scene, options.item);
  if (groups.length === 0) return '';
  const counted = natures.flatMap(({ word, count }) => [
    ...added([`${word} `]),
    { text: String(count), figure: 'count' } as const,
  ]);
  return nodesHtml(
    [
      { kind: 'text', look: 'aim', pieces: [{ text: total, figure: 'count' }, ...counted] },
      ...groups.flatMap(({ number, title, count, commitments }) => [
        partHeading(3, number, title, count),
        commitmentList(commitments, title.text),
      ]),
      { kind: 'foot', foot, source },
    ],
    options,
  );
};
