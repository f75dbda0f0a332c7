import * as z from 'zod/mini';
import { field } from './field.ts';
import { refersTo } from './refers-to.ts';

export const sourceReferenceSchema = z
  .strictObject({
    document: field('The document that says so.', refersTo('documents')),
    place: field(
      'Where in the document: section, action, table or page, as the document numbers it.',
      z.optional(z.string()),
    ),
    quote: field('The sentence that stands there, word for word.', z.optional(z.string())),
    readIn: field(
      'The copy in which it was read, when that was not the document itself.',
      z.optional(refersTo('documents')),
    ),
  })
  .check(z.describe('Where a statement comes from: a document and the place in it.'));

export const sourcesSchema = z.array(sourceReferenceSchema).check(z.minLength(1));
