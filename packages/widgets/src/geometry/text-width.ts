/**
 * About how wide a text is, in em: a full-width character is one, most others a little over half. Widths only need to be
 * good enough to keep labels apart.
 *
 * @example
 * textWidth('目标 4.5') // => 3.72
 */
export const textWidth = (text: string): number => {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    width += code >= 0x2e80 ? 1 : /[ .,]/.test(character) ? 0.3 : /[%‰@MW]/.test(character) ? 0.93 : 0.56;
  }
  return Number(width.toFixed(2));
};
