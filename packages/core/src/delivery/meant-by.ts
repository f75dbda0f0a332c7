import type { Report } from '../generated/types.ts';

/** What a claim comes to: to have started is to be under way. */
export function meantBy({ claim }: Pick<Report, 'claim'>): Report['claim'] {
  return claim === 'started' ? 'under-way' : claim;
}
