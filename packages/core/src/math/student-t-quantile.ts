import { studentTTail } from './student-t-tail.ts';

/**
 * The quantile of Student's t distribution: the value that it stays below with the given probability.
 *
 * @param probability above 0 and below 1
 * @param df degrees of freedom, at least 1; need not be whole
 * @returns good to 1e-10 of its size
 * @throws RangeError for a probability or degrees of freedom out of range
 *
 * @example
 * studentTQuantile(0.975, 1).toFixed(9) // => '12.706204736'
 */
export function studentTQuantile(probability: number, df: number): number {
  if (!(probability > 0 && probability < 1))
    throw new RangeError(`studentTQuantile requires a probability between 0 and 1, got ${probability}`);
  if (!(df >= 1 && Number.isFinite(df))) throw new RangeError(`studentTQuantile requires df of at least 1, got ${df}`);
  if (probability === 0.5) return 0;
  const beyond = 2 * Math.min(probability, 1 - probability);
  let high = 1;
  while (studentTTail(high, df) > beyond) high *= 2;
  let low = high === 1 ? 0 : high / 2;
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (studentTTail(middle, df) > beyond) low = middle;
    else high = middle;
  }
  return probability > 0.5 ? high : -high;
}
