/**
 * How often each different value occurs, most frequent first.
 *
 * @example
 * tieGroups([3, 5, 3]) // => [2, 1]
 */
export function tieGroups(values: readonly number[]): number[] {
  const groups: number[] = [];
  let start = 0;
  const sorted = [...values].sort((a, b) => a - b);
  sorted.forEach((value, i) => {
    if (sorted[i + 1] === value) return;
    groups.push(i + 1 - start);
    start = i + 1;
  });
  return groups.sort((a, b) => b - a);
}
