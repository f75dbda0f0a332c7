/**
 * The size of the growth per year that leads from one value to another as Open SDG has it. Across zero no real rate
 * exists; the released module then takes the modulus of a complex one, and so does this.
 *
 * @returns null where the module divides by zero
 *
 * @example
 * requiredGrowth(100, 121, 2).toFixed(12) // => '0.100000000000'
 */
export function requiredGrowth(from: number, to: number, years: number): number | null {
  if (from === 0 || years === 0) return null;
  const size = Math.abs(to / from) ** (1 / years);
  const growth = to / from < 0 ? Math.sqrt(size * size - 2 * size * Math.cos(Math.PI / years) + 1) : Math.abs(size - 1);
  return growth === 0 ? null : growth;
}
