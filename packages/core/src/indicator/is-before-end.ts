import type { Observation } from '../generated/types.ts';
import { lastDay } from '../time/last-day.ts';

/** A value that was published before its period was over: an estimate at best, whatever it calls itself. */
export function isBeforeEnd({ published, period }: Pick<Observation, 'published' | 'period'>): boolean {
  return published !== undefined && lastDay(published) < lastDay(period);
}
