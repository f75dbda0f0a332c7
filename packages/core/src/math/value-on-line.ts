import type { StraightLine } from './least-squares.ts';

/**
 * The value that a fitted line has at a time.
 *
 * @example
 * valueOnLine(leastSquares([{ at: 0, value: 1 }, { at: 1, value: 3 }]), 2) // => 5
 */
export function valueOnLine({ centre, slope }: Pick<StraightLine, 'centre' | 'slope'>, at: number): number {
  return centre.value + slope * (at - centre.at) + 0;
}
