/**
 * The place of the first number that is not below a limit, in a list in rising order; the length of the list where all are.
 *
 * @example
 * firstFrom([1, 3, 5], 2) // => 1
 */
export function firstFrom(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
