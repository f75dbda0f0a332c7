import type { Point } from '../../math/theil-sen.ts';
import type { MethodNote } from '../method-note.ts';
import { isMet } from './is-met.ts';

/**
 * What a reader has to know of a target beside its formula: that the baseline already satisfies it, and that the latest
 * value is from after its year.
 *
 * @example
 * targetNotes({ at: 2020, value: 97 }, { at: 2026, value: 94 }, { at: 2025, value: 95 }, 'up')
 * // => ['target-on-wrong-side', 'after-target-year']
 */
export function targetNotes(
  start: Point,
  latest: Pick<Point, 'at'>,
  target: Point,
  direction: 'up' | 'down' | undefined,
): readonly MethodNote[] {
  return [
    ...(direction !== undefined && target.value !== start.value && isMet(start.value, target.value, direction)
      ? (['target-on-wrong-side'] as const)
      : []),
    ...(latest.at > target.at ? (['after-target-year'] as const) : []),
  ];
}
