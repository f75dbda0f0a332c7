import type { Programme } from '@onemetre/core';

/**
 * The last of several releases: the one that no other follows, by the hash that each keeps of the one before it. Of several
 * chains, the one whose date is the latest; null where there is no release.
 */
export function lastOfChain(releases: readonly Programme[]): Programme | null {
  const followed = new Set(releases.map(({ previousHash }) => previousHash));
  const ends = releases.filter(({ stamp }) => !followed.has(stamp?.hash));
  return ends.reduce<Programme | null>(
    (last, one) => (last === null || dateOf(one) >= dateOf(last) ? one : last),
    null,
  );
}

function dateOf({ asOf = '' }: Programme): string {
  return asOf;
}
