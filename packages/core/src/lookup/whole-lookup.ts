import type { Programme } from '../generated/types.ts';
import { buildLookup, type Lookup } from './lookup.ts';
import { rulesOf } from './rules-of.ts';

/** After every date that a file can name. */
const always = '9999-12-31';

/** A programme as it was last revised, with all that its file holds. */
export function wholeLookup(programme: Programme): Lookup {
  return buildLookup(programme, { asOf: always, knownAt: always }, rulesOf(programme));
}
