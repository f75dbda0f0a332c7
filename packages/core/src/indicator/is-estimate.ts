import type { Observation } from '../generated/types.ts';

/** Whether a value is said not to be settled. */
export const isEstimate = ({ status }: Pick<Observation, 'status'>): boolean =>
  status === 'provisional' || status === 'estimated';
