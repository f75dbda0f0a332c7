import type { Indicator } from '../generated/types.ts';

const days: Readonly<Record<Indicator['frequency'], number | null>> = {
  month: 31,
  quarter: 92,
  'half-year': 184,
  year: 366,
  once: null,
  irregular: null,
};

/** How many days a reporting period has at most, or null where there is no rhythm. */
export function periodLength(frequency: Indicator['frequency']): number | null {
  return days[frequency];
}
