/**
 * By how much the cut-offs without a target shrink near a natural limit: 1 far from it, 0 at it.
 *
 * @see Statistics Canada, Progress measurement methodology; the exponent 4.44 is theirs
 *
 * @example
 * limitFactor(90, 100).toFixed(6) // => '0.373622'
 * @example
 * limitFactor(0, 0) // => 1
 */
export function limitFactor(baseline: number, limit: number): number {
  const [base, end] = [Math.abs(baseline), Math.abs(limit)];
  // First, because it is also true of 0 and 0.
  if (base >= 2 * end) return 1;
  return 1 - (base <= end ? base / end : (2 * end - base) / end) ** 4.44;
}
