/** How close two numbers count as equal: one part in a thousand million, so that 0.95 × e is not missed by rounding. */
const slack = 1e-9;

/**
 * Whether a reaches b, ties included: cuts go to the better side.
 *
 * @example
 * atLeast(0.1 + 0.2, 0.3) // => true
 */
export function atLeast(a: number, b: number): boolean {
  // Without an end there is nothing to be relative to: minus infinity reaches nothing.
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a >= b;
  return a >= b - slack * Math.max(Math.abs(a), Math.abs(b));
}
