/**
 * The share whose logit is given: 1 ÷ (1 + e^−x).
 *
 * @example
 * inverseLogit(0) // => 0.5
 */
export function inverseLogit(value: number): number {
  // The larger exponential is never formed, so that both ends keep their digits.
  const small = Math.exp(-Math.abs(value));
  return value >= 0 ? 1 / (1 + small) : small / (1 + small);
}
