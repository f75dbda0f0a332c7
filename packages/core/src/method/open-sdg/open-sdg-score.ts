/** The cut-offs between the bands, each already times the limit factor. */
export interface OpenSdgCuts {
  readonly high: number;
  readonly med: number;
  readonly low: number;
}

/**
 * The score with a target, from −5 to 5. The slopes are rounded to four decimals as in the released module, which
 * differs from Eurostat's exact ones by up to 0.0001.
 *
 * @example
 * openSdgTargetScore(0.9525901792032172, { high: 0.95, med: 0.6, low: 0 }) // => 2.5185563910306596
 */
export function openSdgTargetScore(value: number, { med }: OpenSdgCuts): number {
  return value >= med ? Math.min(7.1429 * value - 4.2857, 5) : Math.max(4.1667 * value - 2.5, -5);
}

/**
 * The score without a target, from −5 to 5. The slopes belong to the default cut-offs: others move the status and not
 * the score.
 *
 * @example
 * openSdgGrowthScore(0.01, { high: 0.015, med: 0.005, low: 0 }, 1) // => 1.25
 */
export function openSdgGrowthScore(value: number, { high, med, low }: OpenSdgCuts, factor: number): number {
  if (value < low) return Math.max(125 * value - 2.5, -5);
  if (factor === 0) return 5;
  if (value >= high) return Math.min((500 * value) / factor - 5, 5);
  return value >= med ? (250 * value) / factor - 1.25 : (500 * value) / factor - 2.5;
}
