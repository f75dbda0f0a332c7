import type { ChildPicture } from '../view/child-view.ts';

/** A drawing in a box of 64: its lines, and the one part that is filled. */
export interface Strokes {
  readonly lines: string;
  readonly fill: string;
}

/**
 * The drawings for young readers, drawn for this library: one line width, one filled part in the colour of values, ground
 * at 58. A child is 26 high beside a house of 44: about one metre beside a low house.
 */
export const pictures: Readonly<Record<ChildPicture, Strokes>> = {
  city: {
    lines:
      'M4 58h56M8 58V30l12-11 12 11v28M44 28a5.5 5.5 0 1 0 .1 0M44 39v9m-7-4 7-3 7 3M39 58l5-10 5 10M57 28v30m-3-30h6',
    fill: 'M16 58V43h8v15z',
  },
  house: { lines: 'M4 58h56M12 58V30L32 12l20 18v28M41 20v-9h6v14.5', fill: 'M27 58V42h10v16z' },
  school: {
    lines: 'M4 58h56M8 58V34h14m20 0h14v24M22 58V26l10-8 10 8v32M32 18V5M14 40v6m0 5v1m36-12v6',
    fill: 'M32 5h12l-3 4 3 4H32zM28 58V45h8v13z',
  },
  book: {
    lines:
      'M32 18c-6-5-14-6-24-5v38c10-1 18 0 24 5 6-5 14-6 24-5V13c-10-1-18 0-24 5v38M38 26c4-2 8-3 12-3m-12 11c4-2 8-3 12-3',
    fill: 'M14 21c5 0 9 1 13 3v6c-4-2-8-3-13-3z',
  },
  tree: {
    lines: 'M4 58h56M32 58V32m0 14 9-8m-9 2-7-6',
    fill: 'M32 6c9 0 16 6 16 14 5 2 7 6 6 11-2 7-10 9-16 6-4 3-9 3-13 0-6 3-13 0-14-6-1-5 1-9 5-11 0-8 7-14 16-14z',
  },
  playground: {
    lines: 'M4 58h56M10 58l8-46h24l8 46M24 12v26m12-26v26M22 38h16m8-12 14 32',
    fill: 'M22 38h16v4H22z',
  },
  health: {
    lines: 'M32 56C14 44 7 35 7 25 7 16 13 11 20 11c5 0 9 3 12 7 3-4 7-7 12-7 7 0 13 5 13 14 0 10-7 19-25 31z',
    fill: 'M28 23h8v7h7v8h-7v7h-8v-7h-7v-8h7z',
  },
  road: {
    lines: 'M6 46V19c0-4 2-6 6-6h36c6 0 10 5 10 12v21H6zM6 32h52M24 13v19m17-19v19M4 58h56',
    fill: 'M18 41a6 6 0 1 0 .1 0zM46 41a6 6 0 1 0 .1 0z',
  },
  hands: {
    lines: 'M4 44l10-6 12 2c4 1 4 6 0 6h-8m8-1 15-9c5-2 7 3 4 6L29 57H14l-10 3M4 44v16',
    fill: 'M40 32c-8-5-12-9-12-15 0-4 3-7 6-7 3 0 5 2 6 4 1-2 3-4 6-4 3 0 6 3 6 7 0 6-4 10-12 15z',
  },
  shield: {
    lines: 'M32 6c7 5 14 7 22 7 1 20-5 35-22 45C15 48 9 33 10 13c8 0 15-2 22-7z',
    fill: 'M21 31l4-4 5 5 10-11 4 4-14 15z',
  },
  people: {
    lines:
      'M4 58h56M16 27a6 6 0 1 0-.1 0M48 27a6 6 0 1 0-.1 0M6 58V42c0-6 4-10 10-10 3 0 5 1 7 3m35 23V42c0-6-4-10-10-10-3 0-5 1-7 3M32 39a6 6 0 1 0-.1 0',
    fill: 'M22 58c0-9 4-14 10-14s10 5 10 14z',
  },
  baby: {
    lines:
      'M8 34h36c0 10-8 16-18 16S8 44 8 34zM44 34l8-16h6M18 56a3 3 0 1 0 .1 0M36 56a3 3 0 1 0 .1 0M34 20a6.5 6.5 0 1 0 .1 0m-2.5 8c1.5 1.2 3.5 1.2 5 0',
    fill: 'M8 34C8 22 15 13 26 13v21z',
  },
  screen: {
    lines: 'M8 12h48v34H8zM24 56h16m-8-10v10M27 27v-3a5 5 0 0 1 10 0v3',
    fill: 'M23 27h18v13H23z',
  },
  metre: {
    lines:
      'M4 58h56M12 26h8v32M12 34h4m-4 8h4m-4 8h4M24 26h4m4 0h4M44 26a6 6 0 1 0 .1 0M44 38v10m-8-6 8-2 8 2M37 58l7-10 7 10',
    fill: 'M12 26h8v32h-8z',
  },
  ball: {
    lines: 'M32 8a24 24 0 1 0 .1 0M32 8v10m22 8-9 5M46 51l-6-9M18 51l6-9M10 26l9 5',
    fill: 'M32 20l11 8-4 13H25l-4-13z',
  },
};
