import type { MethodCase } from '../method-case.ts';

/** The direction that is wanted: as stated, else from the starting value to the target; undefined when neither says it. */
export function wantedDirection(
  { direction, target }: Pick<MethodCase, 'direction' | 'target'>,
  start: number,
): 'up' | 'down' | undefined {
  if (direction !== undefined || target === undefined || target.value === start) return direction;
  return target.value > start ? 'up' : 'down';
}
