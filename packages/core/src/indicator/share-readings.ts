import type { Reading } from './reading.ts';
import type { TargetCase } from './target-case.ts';

/**
 * The share of units that comply, in per cent, for standards and coverage: only values with both counts can be judged,
 * and no more units can comply than there are.
 */
export const shareReadings = ({ readings }: Pick<TargetCase, 'readings'>): Reading[] =>
  readings.flatMap((reading) => {
    const { numerator, denominator } = reading;
    if (numerator === undefined || denominator === undefined || denominator <= 0) return [];
    if (!(numerator >= 0 && numerator <= denominator)) return [];
    const share = (100 * numerator) / denominator;
    return [
      { ...reading, value: share, exact: true, interval: { low: share, high: share, lowOpen: false, highOpen: false } },
    ];
  });
