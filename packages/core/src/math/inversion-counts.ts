/**
 * How many orders of a list have 0, 1, 2 … pairs the wrong way round, where some values are equal: the coefficients of
 * the q-multinomial [n]! ÷ ∏[tᵢ]!.
 *
 * @param groups how often each different value occurs
 * @returns counts by number of inversions; they are exact, and symmetric
 * @see Stanley, R. P. (2012), Enumerative Combinatorics 1, section 1.7
 *
 * @example
 * inversionCounts([1, 1, 1]) // => [1n, 2n, 2n, 1n]
 * @example
 * inversionCounts([2, 1]) // => [1n, 1n, 1n]
 */
export function inversionCounts(groups: readonly number[]): bigint[] {
  const size = groups.reduce((sum, count) => sum + count, 0);
  let counts: bigint[] = [1n];
  // Times 1 + q + … + q^(k−1): sums of the last k counts.
  for (let k = 2; k <= size; k += 1) {
    const next: bigint[] = [];
    let running = 0n;
    for (let i = 0; i < counts.length + k - 1; i += 1) {
      running += (counts[i] ?? 0n) - (counts[i - k] ?? 0n);
      next.push(running);
    }
    counts = next;
  }
  // Divided by the same, for each way to arrange equal values among themselves.
  for (const count of groups) {
    for (let k = 2; k <= count; k += 1) {
      const next: bigint[] = [];
      for (let i = 0; i <= counts.length - k; i += 1) {
        next.push((counts[i] as bigint) - (i > 0 ? (counts[i - 1] as bigint) : 0n) + (next[i - k] ?? 0n));
      }
      counts = next;
    }
  }
  return counts;
}
