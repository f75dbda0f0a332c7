import type { CommitmentLineView } from '../view/actions-view.ts';
import { lineItem } from './line-item.ts';
import type { ListItem } from './scene-tree.ts';

/** One promise on each line: what, of which nature, by when, and where it stands in the text. */
export const commitmentItems = (lines: readonly CommitmentLineView[]): readonly ListItem[] =>
  lines.map(({ id, nature, due, place, tags, state, ...words }) =>
    lineItem({
      id,
      words: [words],
      tags,
      aside: [{ text: nature }, { text: due, figure: 'date' }, { text: place }],
      state,
    }),
  );
