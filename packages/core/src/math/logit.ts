/**
 * The logit ln(share ÷ (1 − share)): a scale without ends, on which a share never passes 0 or 1.
 *
 * @param share between 0 and 1
 * @returns null at 0 and 1, where it is infinite, and outside of them
 *
 * @example
 * logit(0.5) // => 0
 */
export function logit(share: number): number | null {
  return share > 0 && share < 1 ? Math.log(share) - Math.log1p(-share) + 0 : null;
}
