import type { Reason } from '../answer/reason.ts';
import { kinds } from '../kind/kinds.ts';
import { countedUnits } from '../area/counted-units.ts';
import type { Reading } from './reading.ts';
import type { TargetCase } from './target-case.ts';

type Asked = Pick<TargetCase, 'target' | 'indicator'>;

/**
 * A value as the share of units that comply, in per cent, for standards and coverage; or why it is none. Counts decide
 * over a printed percentage; for a standard a rate is not taken for the share of units that meet it.
 */
export function shareOf(reading: Reading, asked: Asked): Reading | Reason {
  const { numerator, denominator, observation } = reading;
  const ofUnits = asked.indicator.unit.kind === 'plain' || observation.ofUnits === true;
  if (kinds[asked.target.kind].units === 'meeting' && !ofUnits) return 'not-of-units';
  if (numerator === undefined || denominator === undefined) return asPublished(reading, asked);
  if (!(denominator >= 0 && numerator >= 0)) return 'no-denominator';
  const { all, low, high } = countedUnits(numerator, denominator, observation.excluded);
  if (all === 0) return 'nothing-to-cover';
  if (!(all > 0 && low >= 0 && low <= high && high <= all)) return 'more-than-all';
  const exact = low === high;
  const { numerator: _, denominator: __, ...rest } = reading;
  return {
    ...rest,
    value: (100 * low) / all,
    exact,
    interval: { low: (100 * low) / all, high: (100 * high) / all, lowOpen: false, highOpen: false },
    ...(exact ? { numerator: low, denominator: all } : {}),
  };
}

/** The values that give a share of units, as such. */
export function shareReadings(item: Asked & Pick<TargetCase, 'readings'>): Reading[] {
  return item.readings.flatMap((reading) => {
    const share = shareOf(reading, item);
    return typeof share === 'string' ? [] : [share];
  });
}

/** A percentage without counts is judged as it was published; another unit says nothing of a share. */
function asPublished(reading: Reading, { indicator }: Asked): Reading | Reason {
  const { kind } = indicator.unit;
  // The share of units is said in per cent, whatever each unit is measured in.
  if (kind === 'percent' || reading.observation.ofUnits === true) return reading;
  if (kind === 'plain') return 'no-denominator';
  const { low, high } = reading.interval;
  return { ...reading, value: reading.value / 10, interval: { ...reading.interval, low: low / 10, high: high / 10 } };
}
