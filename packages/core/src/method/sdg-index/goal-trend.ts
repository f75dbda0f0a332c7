import type { IndicatorTrend, TrendArrow } from './indicator-trend.ts';

/**
 * The arrow of a goal: the mean of its indicators' trends on a scale from 0 to 4. It is shown only with trends for at
 * least three quarters of the indicators.
 *
 * @see Sustainable Development Report, methods chapter: trends
 *
 * @example
 * goalTrend([{ position: 3.5 }, { position: 1.5 }, { position: 2 }, null]) // => 'moderately-improving'
 */
export function goalTrend(trends: readonly (Pick<IndicatorTrend, 'position'> | null)[]): TrendArrow | null {
  const known = trends.filter((trend) => trend !== null);
  if (known.length === 0 || known.length < 0.75 * trends.length) return null;
  const mean = known.reduce((sum, { position }) => sum + position / known.length, 0);
  if (mean < 1) return 'decreasing';
  if (mean < 2) return 'stagnating';
  return mean < 3 ? 'moderately-improving' : 'on-track';
}
