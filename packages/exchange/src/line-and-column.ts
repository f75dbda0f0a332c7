/**
 * The place of an offset in a text, both from 1.
 *
 * @example
 * lineAndColumn('a\nbc', 3) // => { line: 2, column: 2 }
 */
export const lineAndColumn = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before[before.length - 1] as string).length + 1 };
};
