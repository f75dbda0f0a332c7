import { decimalsOf } from './decimals-of.ts';

/**
 * The sum of printed numbers, exact in their decimals: 0.7 + 0.1 + 0.2 is 1, and 51.6 − 51.9 is −0.3. Numbers that were
 * computed, with more than ten decimals, are added as they are.
 *
 * @example
 * sumOf([0.7, 0.1, 0.2]) // => 1
 */
export function sumOf(values: readonly number[]): number {
  const sum = values.reduce((a, b) => a + b, 0);
  if (!values.every(isPrinted)) return sum + 0;
  return Number(sum.toFixed(Math.max(0, ...values.map(decimalsOf)))) + 0;
}

function isPrinted(value: number): boolean {
  return Number(value.toFixed(10)) === value;
}
