/**
 * Whether a series swings: some reversal against its net change is larger than half of that change.
 *
 * @param values in order of time
 *
 * @example
 * isVolatile([50, 60, 52, 65]) // => true
 */
export function isVolatile(values: readonly number[]): boolean {
  const [first, last] = [values[0], values[values.length - 1]];
  if (first === undefined || last === undefined) return false;
  const net = last - first;
  const way = net < 0 ? -1 : 1;
  const reversals = values.flatMap((earlier, i) => values.slice(i + 1).map((later) => way * (earlier - later)));
  const largest = Math.max(0, ...reversals);
  return largest > Math.abs(net) / 2;
}
