import { median } from './median.ts';

/** A ratio as its median with the span of all rounds: `0.84 (0.80–0.91)`. */
export const ratioText = (ratios: readonly number[]): string =>
  `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;
