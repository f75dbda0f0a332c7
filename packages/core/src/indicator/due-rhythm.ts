import type { Indicator } from '../generated/types.ts';
import { kinds } from '../kind/kinds.ts';
import type { TargetCase } from './target-case.ts';

/** How often a value is due that decides by itself: of a count to date once in its year, however often it is published. */
export function dueRhythm({ target, indicator }: Pick<TargetCase, 'target' | 'indicator'>): Indicator['frequency'] {
  return indicator.timeBasis === 'year-to-date' && !kinds[target.kind].adds ? 'year' : indicator.frequency;
}
