import * as z from 'zod/mini';
import { field } from './field.ts';
import { isoDateSchema, partialDateSchema } from './iso-date.ts';
import { sourcesSchema } from './source-reference.ts';
import { textSchema } from './text.ts';

export const standingSchema = z
  .strictObject({
    status: field(
      'withdrawn: cancelled by a decision; not-applicable: no task here; withheld: not shown for a legal reason.',
      z.enum(['withdrawn', 'not-applicable', 'withheld']),
    ),
    date: field('From when; absent means from the start.', z.optional(isoDateSchema)),
    reason: field('Why, in words.', textSchema),
    sources: field('Where the decision stands.', z.optional(sourcesSchema)),
  })
  .check(z.describe('Why an item is not judged in the ordinary way.'));

export const completionSchema = z
  .strictObject({
    date: field('When it was done, as precisely as known.', partialDateSchema),
    published: field('When this became public; the documents’ dates are used when absent.', z.optional(isoDateSchema)),
    sources: field('The evidence.', z.optional(sourcesSchema)),
  })
  .check(z.describe('That something was done, when, and where that is shown.'));
