import type { Numbers } from '../answer/because.ts';
import type { Reading } from './reading.ts';

/** The numbers of a value: itself when exact, otherwise the finite ends of what it allows. */
export function observedNumbers({ value, exact, interval, numerator, denominator }: Reading): Numbers {
  return {
    ...(exact ? { observed: value } : {}),
    ...(!exact && Number.isFinite(interval.low) ? { observedLow: interval.low } : {}),
    ...(!exact && Number.isFinite(interval.high) ? { observedHigh: interval.high } : {}),
    ...(numerator === undefined || denominator === undefined ? {} : { numerator, denominator }),
  };
}
