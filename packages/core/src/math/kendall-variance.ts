/**
 * The variance of the Mann–Kendall sum without any trend, corrected for equal values.
 *
 * @param groups how often each different value occurs
 * @see Kendall, M. G. (1975), Rank Correlation Methods
 *
 * @example
 * kendallVariance([1, 1, 1, 1]) // => 8.666666666666666
 */
export function kendallVariance(groups: readonly number[]): number {
  const part = (count: number): number => count * (count - 1) * (2 * count + 5);
  const count = groups.reduce((sum, size) => sum + size, 0);
  return (part(count) - groups.reduce((sum, size) => sum + part(size), 0)) / 18;
}
