import type { CellQuestion, CellReading } from './cell-reading.ts';

/**
 * What is asked where a range stands in place of one value, such as 2-3.
 *
 * @example
 * rangeQuestion({ is: 'range', low: 2, high: 3, printed: '2-3' }).readings.length // => 2
 */
export function rangeQuestion({ low, high, printed }: Extract<CellReading, { readonly is: 'range' }>): CellQuestion {
  const readings = [low, high].map((value): CellReading => ({ is: 'number', value, printed }));
  return { doubt: 'two-numbers', readings };
}
