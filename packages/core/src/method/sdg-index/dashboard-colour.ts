export type DashboardColour = 'green' | 'yellow' | 'orange' | 'red' | 'grey';

/**
 * The colour of a goal from the positions of its indicators: that of the mean of the two worst. It is red only if both
 * are red, and green only if every indicator is; on the red threshold it is orange. With fewer than half of the
 * indicators it is grey.
 *
 * @param positions on the scale of `dashboardPosition`; null for an indicator without data
 * @see Sustainable Development Report, methods chapter: dashboards
 *
 * @example
 * dashboardColour([2.4, 0.8, 1.1]) // => 'orange'
 * @example
 * dashboardColour([2.9, null, null]) // => 'grey'
 */
export function dashboardColour(positions: readonly (number | null)[]): DashboardColour {
  const known = positions.filter((position) => position !== null).sort((a, b) => a - b);
  if (known.length === 0 || known.length * 2 < positions.length) return 'grey';
  const worst = known.slice(0, 2);
  const mean = worst.reduce((sum, position) => sum + position / worst.length, 0);
  if (worst.every((position) => position >= 2)) return 'green';
  if (mean < 1 && worst.every((position) => position < 1)) return 'red';
  return mean <= 1.5 ? 'orange' : 'yellow';
}
