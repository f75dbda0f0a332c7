import * as z from 'zod/mini';
import { field } from './field.ts';
import { idSchema } from './id.ts';
import { partialDateSchema } from './iso-date.ts';
import { breakdownSchema, qualifierSchema } from './observation.ts';
import { refersTo } from './refers-to.ts';
import { sourcesSchema } from './source-reference.ts';
import { textSchema } from './text.ts';
import { unitSchema } from './unit.ts';

export const figureSchema = z
  .strictObject({
    id: field('The name by which indicators point to this figure.', idSchema),
    title: field('What the source calls it, verbatim.', textSchema),
    value: field('The value as printed.', z.number()),
    printed: field('The characters of the source, where they say more than the number.', z.optional(z.string())),
    unit: field('The unit as printed.', unitSchema),
    qualifier: field('Whether the value is exact or a bound; absent means exact.', z.optional(qualifierSchema)),
    date: field('The date or period it refers to, or null when the source gives none.', z.nullable(partialDateSchema)),
    dateWords: field('How the source words an unclear date, such as 截至目前.', z.optional(z.string())),
    area: field('The area it refers to, when not the whole programme area.', z.optional(refersTo('areas'))),
    breakdown: field('The group it refers to.', z.optional(breakdownSchema)),
    vintage: field(
      'The census or method it belongs to; a base of another vintage than the values is not used.',
      z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    ),
    published: field('When it was published; the document’s date is used when absent.', z.optional(partialDateSchema)),
    sources: field('Where it stands.', z.optional(sourcesSchema)),
  })
  .check(z.describe('A figure that the plan states about the starting point or the setting.'));
