import type { Observation } from '../generated/types.ts';
import type { Interval } from '../math/interval.ts';

/** One area's value for a period. */
export interface AreaPart {
  readonly area: string;
  readonly value: number;
  readonly interval: Interval;
  readonly exact: boolean;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
  /** Units that its source leaves out of both. */
  readonly excluded?: Observation['excluded'];
}
