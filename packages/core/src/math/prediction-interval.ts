import type { StraightLine } from './least-squares.ts';
import { studentTQuantile } from './student-t-quantile.ts';
import { valueOnLine } from './value-on-line.ts';

export interface PredictionInterval {
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Where a single new value at a time is expected with the given probability, if the line and its scatter go on:
 * ŷ ± t·s·√(1 + 1/n + (at − mean)² ÷ Σ(time − mean)²), with t of n − 2 degrees of freedom.
 *
 * @param line an unweighted fit
 * @param level above 0 and below 1, such as 0.8
 * @returns null with two points, where no interval exists, or when its ends leave the range of numbers
 * @see Draper, N. R. and Smith, H. (1998), Applied Regression Analysis, section 3.1
 *
 * @example
 * const line = leastSquares([{ at: 2021, value: 70 }, { at: 2022, value: 78 }, { at: 2023, value: 80 }]);
 * Math.round(predictionInterval(line, 2025, 0.95).high) // => 166
 */
export function predictionInterval(line: StraightLine, at: number, level: number): PredictionInterval | null {
  const { degreesOfFreedom, count, residualSum, timeSum, centre } = line;
  if (degreesOfFreedom < 1) return null;
  const spread = Math.sqrt((residualSum / degreesOfFreedom) * (1 + 1 / count + (at - centre.at) ** 2 / timeSum));
  const half = studentTQuantile((1 + level) / 2, degreesOfFreedom) * spread;
  const value = valueOnLine(line, at);
  const [low, high] = [value - half + 0, value + half + 0];
  return Number.isFinite(low) && Number.isFinite(high) ? { level, low, high } : null;
}
