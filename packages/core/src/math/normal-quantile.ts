import { normalTail } from './normal-tail.ts';

/**
 * How far from its middle the standard normal distribution keeps a share of its values: within ±z.
 *
 * @param level above 0 and below 1, such as 0.95
 * @throws RangeError for a level out of range
 *
 * @example
 * normalQuantile(0.95).toFixed(9) // => '1.959963985'
 */
export function normalQuantile(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`normalQuantile requires a level between 0 and 1, got ${level}`);
  let [low, high] = [0, 40];
  for (let middle = 20; middle > low && middle < high; middle = (low + high) / 2) {
    if (normalTail(middle) > 1 - level) low = middle;
    else high = middle;
  }
  return high;
}
