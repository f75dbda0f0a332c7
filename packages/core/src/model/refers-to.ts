import * as z from 'zod/mini';
import { idSchema } from './id.ts';

/**
 * An id that must stand in one of the named lists of the programme; `*` means any item with an id. The lists travel
 * as metadata, so that the page's checker and the JSON Schema know them without a second table.
 */
export function refersTo(...lists: readonly string[]): typeof idSchema {
  return idSchema.check(z.meta({ refersTo: lists })) as typeof idSchema;
}
