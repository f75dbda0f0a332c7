/**
 * How likely a value of the standard normal distribution lies beyond ±z.
 *
 * @param z not negative
 * @see Abramowitz, M. and Stegun, I. A. (1964), 26.2.11 for the middle, 26.2.14 for the tail
 *
 * @example
 * normalTail(1.959963984540054).toFixed(12) // => '0.050000000000'
 */
export function normalTail(z: number): number {
  const density = Math.exp((-z * z) / 2) * Math.sqrt(2 / Math.PI);
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let n = 3; term > sum * 1e-17; n += 2) {
      term *= (z * z) / n;
      sum += term;
    }
    return 1 - density * sum;
  }
  let fraction = z;
  for (let n = 120; n > 0; n -= 1) fraction = z + n / fraction;
  return density / fraction;
}
