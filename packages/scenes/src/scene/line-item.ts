import type { StateView } from '../view/view-parts.ts';
import type { ListItem, Piece } from './scene-tree.ts';

interface Line {
  readonly id: string;
  readonly words: readonly Piece[];
  /** Marks behind the words, such as with what the item is counted. */
  readonly tags: readonly string[];
  /** What only adds to them; empty pieces are left out. */
  readonly aside: readonly Piece[];
  readonly state: StateView | undefined;
}

/** An item on one line: what it is, and at the end of the line by when and how it stands. */
export const lineItem = ({ id, words, tags, aside, state }: Line): ListItem => ({
  id,
  nodes: [
    { kind: 'text', look: 'words', pieces: [...words, ...tags.map((text) => ({ text, look: 'mark' }) as const)] },
    {
      kind: 'text',
      look: 'aside',
      pieces: [
        ...aside.filter(({ text }) => text !== '').map((piece) => ({ ...piece, look: 'detail' }) as const),
        ...(state ? [{ text: '', state, look: 'detail' } as const] : []),
      ],
    },
  ],
});
