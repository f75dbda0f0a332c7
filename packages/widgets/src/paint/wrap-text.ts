/** A word with the space behind it, or one full-width character; marks that may not begin or end a line stay with what they close or open. */
const pieces = /[（《“‘]*(?:[^\s\u2e80-\uffff]+|[\u2e80-\uffff])[，。、；：）》”’！？]*\s*|\s+/g;

/**
 * Breaks a text into lines that fit a width: between full-width characters, else between words, and inside a word only
 * where it is wider than the whole line.
 *
 * @param measure the width of a piece of text
 *
 * @example
 * wrapText('儿童友好，城市', 5, (text) => text.length) // => ['儿童友好，', '城市']
 */
export const wrapText = (text: string, width: number, measure: (text: string) => number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string): void => {
    if (line === '' || measure((line + piece).trimEnd()) <= width) {
      line += piece;
      return;
    }
    lines.push(line.trimEnd());
    line = piece;
  };
  for (const piece of text.match(pieces) ?? [])
    if (measure(piece.trimEnd()) <= width) add(piece);
    else for (const character of piece) add(character);
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
};
