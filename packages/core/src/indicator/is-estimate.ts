import type { Observation } from '../generated/types.ts';

/** Whether a value is said not to be settled. */
export function isEstimate({ status }: Pick<Observation, 'status'>): boolean {
  return status === 'provisional' || status === 'estimated';
}
