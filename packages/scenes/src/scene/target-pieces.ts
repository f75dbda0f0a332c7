import type { TargetView } from '../view/target-view.ts';
import type { Piece } from './scene-tree.ts';

/** What is to be reached and by when, in one line; our reading stands before words in another language. */
export const targetPieces = (
  { words, reading, deadline, marks }: Pick<TargetView, 'words' | 'reading' | 'deadline' | 'marks'>,
  look?: 'strong',
): readonly Piece[] => [
  {
    ...words,
    figure: 'target',
    ...(look === undefined ? {} : { look }),
    ...(words.lang === undefined || reading === '' ? {} : { reading }),
  },
  { text: deadline, figure: 'date', look: 'detail' },
  ...marks.map((text): Piece => ({ text, look: 'tag' })),
];
