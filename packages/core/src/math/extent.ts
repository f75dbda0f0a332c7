/**
 * The least and the greatest of some numbers, however many there are.
 *
 * @returns null for an empty list
 *
 * @example
 * extent([3, 1, 2]) // => { least: 1, greatest: 3 }
 */
export function extent(values: readonly number[]): { readonly least: number; readonly greatest: number } | null {
  const [first, ...rest] = values;
  if (first === undefined) return null;
  let [least, greatest] = [first, first];
  for (const value of rest) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return { least, greatest };
}
