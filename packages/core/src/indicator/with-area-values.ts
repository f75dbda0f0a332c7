import type { Indicator } from '../generated/types.ts';
import type { FromBelow } from './area-readings.ts';
import type { ChosenReadings } from './choose-readings.ts';
import { inTime } from './in-time.ts';
import { type Span, spanOf } from '../time/span-of.ts';

/**
 * The values to judge by, with those that the areas below give where none was published for a period. A published value
 * wins. What an incomplete set of areas gives stands in only where nothing else is known: a bound must not hide a value.
 */
export function withAreaValues(
  chosen: ChosenReadings,
  { periods, withheld }: FromBelow,
  indicator: Indicator,
): ChosenReadings {
  if (periods.length === 0 && withheld.length === 0) return chosen;
  const published = new Set(chosen.readings.map(keyOf));
  const isOpen = (of: Span): boolean => !published.has(keyOf(of));
  const open = periods.filter(isOpen);
  const whole = open.filter(({ complete, reading }) => complete && reading);
  const used = whole.length > 0 || chosen.readings.length > 0 ? whole : open;
  const readings = used.flatMap(({ reading }) => (reading ? [reading] : []));
  const parts = new Set(readings.flatMap((reading) => reading.parts ?? []).map(({ observation }) => observation.id));
  // A part that is withheld withholds the whole; said only where the areas were needed.
  const told = withheld.filter(({ period = '' }) => isOpen(spanOf(indicator, period)));
  const other = new Set(told.map(({ id }) => id));
  return {
    readings: [...chosen.readings, ...readings].sort(inTime),
    ignored: [...chosen.ignored.filter(({ id }) => !parts.has(id) && !other.has(id)), ...told],
  };
}

function keyOf({ start, reference }: Span): string {
  return `${start}/${reference}`;
}
