import { inversionCounts } from './inversion-counts.ts';
import { kendallVariance } from './kendall-variance.ts';
import { normalTail } from './normal-tail.ts';
import type { Point } from './theil-sen.ts';
import { tieGroups } from './tie-groups.ts';

/** Up to this many points the chance is counted exactly; beyond, the normal approximation is good to about 0.001. */
export const exactUpTo = 33;

export interface MannKendall {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** Kendall's tau-b: s relative to the most it could be with these ties, −1 to 1; null when all values are equal. */
  readonly tau: number | null;
  /** How likely a sum at least as far from zero is without any trend; two-sided. */
  readonly p: number;
  readonly by: 'exact' | 'normal';
  /** The sum in standard deviations, brought one step nearer to zero (continuity correction). */
  readonly z: number;
  /** The same by the normal approximation, with the tie-corrected variance and the continuity correction. */
  readonly pNormal: number;
  /** How often each value that occurs more than once does. */
  readonly ties: readonly number[];
}

/**
 * The Mann–Kendall test for a trend: whether later values are higher (or lower) more often than chance explains. Equal
 * values count for neither side, and the exact chance is that of all orders of the values with their ties.
 *
 * @param points at different times, in any order
 * @returns null with fewer than two points, or two at the same time
 * @see Mann, H. B. (1945), Econometrica 13, 245–259; Kendall, M. G. (1975), Rank Correlation Methods
 *
 * @example
 * mannKendall([{ at: 1, value: 3 }, { at: 2, value: 5 }, { at: 4, value: 8 }]).p // => 0.3333333333333333
 */
export function mannKendall(points: readonly Point[]): MannKendall | null {
  const n = points.length;
  if (n < 2 || new Set(points.map(({ at }) => at)).size < n) return null;
  const values = [...points].sort((a, b) => a.at - b.at).map(({ value }) => value);
  let s = 0;
  values.forEach((earlier, i) => {
    for (const later of values.slice(i + 1)) s += Math.sign(later - earlier);
  });
  const groups = tieGroups(values);
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  const untied = pairs(n) - groups.reduce((sum, count) => sum + pairs(count), 0);
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(kendallVariance(groups));
  const pNormal = s === 0 ? 1 : normalTail(Math.abs(z));
  const exact = (): number => {
    const counts = inversionCounts(groups);
    const all = counts.reduce((sum, count) => sum + count, 0n);
    const far = counts.filter((_, inversions) => Math.abs(untied - 2 * inversions) >= Math.abs(s));
    return Number(far.reduce((sum, count) => sum + count, 0n)) / Number(all);
  };
  return {
    s: s + 0,
    tau: untied === 0 ? null : s / Math.sqrt(untied * pairs(n)) + 0,
    p: n <= exactUpTo ? exact() : pNormal,
    by: n <= exactUpTo ? 'exact' : 'normal',
    z: z + 0,
    pNormal,
    ties: groups.filter((count) => count > 1),
  };
}
