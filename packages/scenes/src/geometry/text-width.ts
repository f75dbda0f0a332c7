/** By kind of character, in em: the widest that page fonts such as Verdana, DejaVu Sans and Arial draw it. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/\d/, 0.65],
  [/[ .,]/, 0.37],
  [/[%‰@MW]/, 1.08],
  [/[mw]/, 0.98],
];

/** Other letters: about the mean of a word. */
const usual = 0.56;

/**
 * About how wide a text is, in em. Numbers are given the room that the widest digits take, for a page may set any font;
 * for words it only needs to be good enough to keep labels apart.
 *
 * @example
 * textWidth('目标 4.5') // => 4.04
 */
export const textWidth = (text: string): number => {
  let width = 0;
  for (const character of text) {
    // From here on characters are full-width.
    const full = (character.codePointAt(0) as number) >= 0x2e80;
    width += full ? 1 : (widths.find(([kind]) => kind.test(character))?.[1] ?? usual);
  }
  return Number(width.toFixed(2));
};
