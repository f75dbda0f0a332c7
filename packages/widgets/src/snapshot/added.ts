import type { Piece } from '@onemetre/scenes/scene';

/** Pieces that only add to what stands before them; empty ones are left out. */
export const added = (texts: readonly string[], figure?: Piece['figure']): readonly Piece[] =>
  texts.flatMap((text) => (text === '' ? [] : [{ text, look: 'detail', ...(figure ? { figure } : {}) } as const]));
