/**
 * The compound growth per year that leads from one value to another: (to ÷ from)^(1 ÷ years) − 1.
 *
 * @returns a share per year (0.02 is 2 %); null where no real rate exists: from zero, across zero, or over no time
 *
 * @example
 * growthRate(100, 121, 2) // => 0.10000000000000009
 * @example
 * growthRate(0, 45, 3) // => null
 */
export function growthRate(from: number, to: number, years: number): number | null {
  if (from === 0 || years <= 0 || to / from < 0) return null;
  const rate = (to / from) ** (1 / years) - 1;
  return Number.isFinite(rate) ? rate + 0 : null;
}
