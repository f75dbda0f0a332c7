/** Several rates said of one group: 9 of 2,000 and 7 of 2,000. */
export interface NaturalFrequency {
  /** The size of the group. */
  readonly whole: number;
  /** How many of the group, in the order of the rates; whole numbers. */
  readonly counts: readonly number[];
  /** False where a count is rounded: then it is said with “about”. */
  readonly exact: readonly boolean[];
}

/** Groups that a child can picture, from small to large. */
const wholes = [10, 20, 50, 100, 200, 500].flatMap((n) => [n, n * 1000]).sort((a, b) => a - b);
const groups = [...wholes, 1000, 2000, 5000, 1_000_000].sort((a, b) => a - b);

/** More things than this are no longer counted but believed. */
const countable = 100;

/** A rounded count may be off by this share of itself: 61 for 61.3, but not 5 for 4.5. */
const coarsest = 0.05;

/**
 * Rates as whole things out of one group: exact in the smallest group that is exact for all of them and small enough to
 * count, else rounded in the smallest group of 100, 1,000, … in which no count is far off and different rates stay different. Natural frequencies
 * are understood better than percentages: Gigerenzer and Hoffrage, Psychological Review 102 (1995).
 *
 * @param rates not negative, each out of `per`
 * @param per what the rates are out of: 100 for per cent, 1,000 for per mille
 * @param apart false where nothing hangs on the difference of the rates: then rounding may make them one
 *
 * @example
 * naturalFrequency([4.5, 3.5], 1000) // => { whole: 2000, counts: [9, 7], exact: [true, true] }
 * @example
 * naturalFrequency([36.1, 35], 100) // => { whole: 100, counts: [36, 35], exact: [false, true] }
 */
export function naturalFrequency(rates: readonly number[], per: number, apart = true): NaturalFrequency {
  const of = (whole: number): number[] => rates.map((rate) => (rate * whole) / per);
  const small = groups.find((whole) => of(whole).every((count) => near(count) && count <= countable));
  const faithful = (whole: number): boolean => {
    const counts = of(whole).map(Math.round);
    if (of(whole).some((count, i) => Math.abs(count - (counts[i] as number)) > coarsest * count)) return false;
    if (!apart) return true;
    return rates.every((rate, i) => rates.every((other, j) => (rate === other) === (counts[i] === counts[j])));
  };
  const powers = [1, 10, 100].map((times) => per * times);
  const whole = small ?? powers.find(faithful) ?? per * 100;
  const counts = of(whole);
  return { whole, counts: counts.map((count) => Math.round(count) + 0), exact: counts.map(near) };
}

function near(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, Math.abs(value));
}
