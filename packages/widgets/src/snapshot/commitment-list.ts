import type { SceneNode } from '@onemetre/scenes/scene';
import type { CommitmentLineView } from '@onemetre/scenes/views';
import { added } from './added.ts';

/** One promise on each line: what, of which nature, by when, and where it stands in the text. */
export const commitmentList = (lines: readonly CommitmentLineView[], label: string): SceneNode => ({
  kind: 'list',
  look: 'others',
  label,
  items: lines.map(({ nature, due, place, tags, state, ...words }) => [
    {
      kind: 'text',
      look: 'target',
      pieces: [words, ...added([nature]), ...added([due], 'date'), ...added([place, ...tags])],
    },
    ...(state ? [{ kind: 'state', state } as const] : []),
  ]),
});
