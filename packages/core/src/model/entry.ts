import * as z from 'zod/mini';
import { field } from './field.ts';
import { idSchema } from './id.ts';
import { refersTo } from './refers-to.ts';
import { sourcesSchema } from './source-reference.ts';
import { textSchema } from './text.ts';
import { wordingSchema } from './wording.ts';

export const entrySchema = z
  .strictObject({
    id: field('The name of the entry.', idSchema),
    list: field('Which list it stands in.', z.enum(['campaign', 'pilot', 'mechanism', 'outcome', 'honour', 'unit'])),
    title: field('The name, verbatim, or what it is in our words.', textSchema),
    wording: field('Whether the title quotes the source or sums it up.', wordingSchema),
    detail: field('More about it, in our words.', z.optional(textSchema)),
    item: field('The action, measure or domain it belongs to.', z.optional(refersTo('actions', 'domains'))),
    type: field('The type within the list, such as community or hospital.', z.optional(textSchema)),
    batch: field('The batch in which it was named.', z.optional(z.string())),
    parties: field('The units that take part.', z.optional(z.array(refersTo('parties')))),
    sources: field('Where it stands.', z.optional(sourcesSchema)),
  })
  .check(
    z.describe(
      'An entry of a plain list: campaigns, pilots, working mechanism, expected outcomes, honours, named units.',
    ),
  );
