import type { Numbers } from '../answer/because.ts';
import type { Reading } from './reading.ts';

/** The numbers of a value: itself when exact, otherwise the finite ends of what it allows. */
export function observedNumbers({
  value,
  exact,
  interval,
  numerator,
  denominator,
}: Reading): Pick<Numbers, 'observed' | 'observedLow' | 'observedHigh' | 'numerator' | 'denominator'> {
  return {
    ...(exact ? { observed: value } : {}),
    ...(!exact && Number.isFinite(interval.low) ? { observedLow: interval.low } : {}),
    ...(!exact && Number.isFinite(interval.high) ? { observedHigh: interval.high } : {}),
    ...(numerator === undefined || denominator === undefined ? {} : { numerator, denominator }),
  };
}
