/**
 * Γ(x + ½) ÷ Γ(x) for x > 0, without the loss of digits that the difference of two logarithms has.
 *
 * @see Tricomi, F. G. and Erdélyi, A. (1951), Pacific Journal of Mathematics 1, 133–142
 *
 * @example
 * Math.abs(gammaStep(0.5) - 1 / Math.sqrt(Math.PI)) < 1e-15 // => true
 */
export function gammaStep(x: number): number {
  let at = x;
  let factor = 1;
  // Each step up is exact; from 30 on the series is good to the last digit.
  while (at < 30) {
    factor *= at / (at + 0.5);
    at += 1;
  }
  const y = 1 / at;
  const series = y * (-1 / 8 + y * y * (1 / 192 + y * y * (-1 / 640 + (y * y * 17) / 14336)));
  return factor * Math.sqrt(at) * Math.exp(series);
}
