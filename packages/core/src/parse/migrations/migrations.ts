import type { Migration } from '../migrate.ts';

/** From each older version to the next, one file each; empty while there is only one version. */
export const migrations: readonly Migration[] = [];
