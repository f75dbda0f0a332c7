/**
 * The score from −5 to +5 that Eurostat rolls up: straight lines through (−0.60, −5), (0.60, 0) and (1.30, +5) for a
 * growth ratio, and 250 times the growth where there is no target. Near a natural limit growth in the wanted direction
 * counts the more, the less is left; from the limit itself the score is 5, whatever came: so it is published.
 *
 * @param factor what the natural limit leaves of the cut-offs, 0 to 1
 *
 * @example
 * eurostatScore(0.95, true).toFixed(6) // => '2.500000'
 * @example
 * eurostatScore(-0.01, false) // => -2.5
 * @example
 * eurostatScore(0.001, false, 0.1) // => 2.5
 */
export function eurostatScore(value: number, hasTarget: boolean, factor = 1): number {
  if (!hasTarget && factor === 0) return 5;
  const growth = value < 0 ? 250 * value : (250 * value) / factor;
  const raw = hasTarget ? ((value - 0.6) * 5) / (value < 0.6 ? 1.2 : 0.7) : growth;
  return Math.min(5, Math.max(-5, raw)) + 0;
}
