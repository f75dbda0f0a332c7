import type { Reading } from './reading.ts';
import type { TargetCase } from './target-case.ts';

/**
 * The share of units that comply, in per cent, for standards and coverage: only values with both counts can be judged.
 * Where the target states a percentage that is the line, otherwise all units must comply.
 */
export const shareReadings = ({ readings }: TargetCase): Reading[] =>
  readings.flatMap((reading) => {
    const { numerator, denominator } = reading;
    if (numerator === undefined || denominator === undefined || denominator <= 0) return [];
    const share = (100 * numerator) / denominator;
    return [
      { ...reading, value: share, exact: true, interval: { low: share, high: share, lowOpen: false, highOpen: false } },
    ];
  });
