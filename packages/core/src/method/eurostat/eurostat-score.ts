/**
 * The score from −5 to +5 that Eurostat rolls up: straight lines through (−0.60, −5), (0.60, 0) and (1.30, +5) for a
 * growth ratio, and 250 times the growth where there is no target.
 *
 * @example
 * eurostatScore(0.95, true).toFixed(6) // => '2.500000'
 * @example
 * eurostatScore(-0.01, false) // => -2.5
 */
export const eurostatScore = (value: number, hasTarget: boolean): number => {
  const raw = hasTarget ? ((value - 0.6) * 5) / (value < 0.6 ? 1.2 : 0.7) : 250 * value;
  return Math.min(5, Math.max(-5, raw)) + 0;
};
