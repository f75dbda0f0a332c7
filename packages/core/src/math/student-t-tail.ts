import { gammaStep } from './gamma-step.ts';

/**
 * How likely a value of Student's t distribution lies beyond ±t: the regularised incomplete beta function at
 * df ÷ (df + t²), summed from the end that converges.
 *
 * @param t not negative
 * @param df degrees of freedom, at least 1; need not be whole
 * @see Abramowitz, M. and Stegun, I. A. (1964), 26.5.4 and 26.7.1
 *
 * @example
 * studentTTail(1, 1).toFixed(12) // => '0.500000000000'
 */
export function studentTTail(t: number, df: number): number {
  // 1 ÷ B(½, df ÷ 2)
  const factor = gammaStep(df / 2) / Math.sqrt(Math.PI);
  const ratio = (t * t) / df;
  const outer = 1 / (1 + ratio);
  const inner = ratio / (1 + ratio);
  // inner^½ · outer^(df/2)
  const power = Math.sqrt(inner) * Math.exp((-df / 2) * Math.log1p(ratio));
  if (ratio <= 1) return 1 - 2 * factor * power * betaSeries(inner, 0.5, df / 2);
  return ((2 * factor) / df) * power * betaSeries(outer, df / 2, 0.5);
}

/** Iₓ(a, b) without its factor: a series of positive terms, so that no digits cancel. */
function betaSeries(x: number, a: number, b: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; term > sum * 1e-17; n += 1) {
    term *= ((a + b + n) / (a + 1 + n)) * x;
    sum += term;
  }
  return sum;
}
