import type { Migration } from '../migrate.ts';
import { fromVersion1 } from './from-1.ts';

/** From each older version to the next, one file each. */
export const migrations: readonly Migration[] = [fromVersion1];
