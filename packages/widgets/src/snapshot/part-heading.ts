import type { Piece, SceneNode } from '@onemetre/scenes/scene';

/** A number, a name and how many there are, as the heading of a part. */
export const partHeading = (level: 3 | 4, number: string, title: Piece, count: string): SceneNode => ({
  kind: 'heading',
  level,
  words: number === '' ? title : { ...title, text: `${number} ${title.text}` },
  marks: [],
  ...(count === '' ? {} : { count }),
});
