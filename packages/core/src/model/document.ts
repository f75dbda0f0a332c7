import * as z from 'zod/mini';
import { field } from './field.ts';
import { idSchema } from './id.ts';
import { isoDateSchema, partialDateSchema } from './iso-date.ts';
import { textSchema } from './text.ts';
import { urlSchema } from './url.ts';

export const documentSchema = z
  .strictObject({
    id: field('The name by which sources point to this document.', idSchema),
    title: field('The title as printed.', textSchema),
    kind: field(
      'What sort of document it is.',
      z.enum(['plan', 'interpretation', 'annex', 'policy', 'statistics', 'report', 'news', 'data', 'other']),
    ),
    number: field('The document number (文号), as printed.', z.optional(z.string())),
    indexNumber: field('The index number of the information disclosure catalogue (索引号).', z.optional(z.string())),
    issuer: field('Who issued the document, as printed.', z.optional(textSchema)),
    written: field('The date of writing (成文日期).', z.optional(partialDateSchema)),
    published: field(
      'The date of publication; values without a date of their own count as known from then.',
      z.optional(partialDateSchema),
    ),
    validity: field('The stated validity (有效性).', z.optional(textSchema)),
    address: field('Where the document can be read.', z.optional(urlSchema)),
    sha256: field(
      'The SHA-256 of the file that was read, in lower-case hexadecimal.',
      z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
    ),
    availability: field(
      'read: its text was read; quoted: known only through another document; named: named, but its text was not available.',
      z.enum(['read', 'quoted', 'named']),
    ),
    accessed: field('When the document was read.', z.optional(isoDateSchema)),
    remark: field('What a reader should know about this copy.', z.optional(textSchema)),
  })
  .check(z.describe('A document that the data rest on, or that the plan names.'));
