/**
 * How many decimals a number is printed with, at most 10.
 *
 * @example
 * decimalsOf(97.18) // => 2
 */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < 10; decimals += 1) {
    if (Number(value.toFixed(decimals)) === value) return decimals;
  }
  return 10;
}
