import type { Programme } from '@onemetre/core';

/**
 * Whether what is late may stand beside the unit that answers for it: in internal drafts, and in public only where the file
 * cites the authority for it.
 *
 * @example
 * namesUnits({ ...programme, release: 'internal' }) // => true
 */
export function namesUnits({ release, unitsAuthority }: Programme): boolean {
  return release === 'internal' || unitsAuthority !== undefined;
}
