import type { Breakdown } from '../generated/types.ts';

/**
 * Whether two breakdowns name the same group; absent and empty both mean the total.
 *
 * @example
 * sameGroup({ sex: 'girls' }, { sex: 'girls' }) // => true
 * sameGroup({}, undefined) // => true
 */
export function sameGroup(a: Breakdown | undefined, b: Breakdown | undefined): boolean {
  const left = Object.entries(a ?? {});
  const right = new Map(Object.entries(b ?? {}));
  return left.length === right.size && left.every(([dimension, category]) => right.get(dimension) === category);
}
