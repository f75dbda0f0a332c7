import { inverseLogit } from '../../math/inverse-logit.ts';
import { logit } from '../../math/logit.ts';

/** The scale on which a projection runs, and the way back. */
export interface ShareScale {
  /** Null where the scale has no such value. */
  readonly to: (value: number) => number | null;
  readonly back: (value: number) => number;
}

/**
 * The logit scale for shares of a whole, on which a projection never passes 0 or the whole; without a whole the values
 * as they are.
 *
 * @example
 * shareScale(100).to(50) // => 0
 */
export function shareScale(whole: number | undefined): ShareScale {
  return whole === undefined
    ? { to: (value) => value, back: (value) => value }
    : { to: (value) => logit(value / whole), back: (value) => whole * inverseLogit(value) };
}
