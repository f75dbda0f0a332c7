import * as z from 'zod/mini';
import { field } from './field.ts';
import { idSchema } from './id.ts';
import { partialDateSchema } from './iso-date.ts';
import { refersTo } from './refers-to.ts';
import { sourcesSchema } from './source-reference.ts';
import { textSchema } from './text.ts';
import { urlSchema } from './url.ts';

export const policySchema = z
  .strictObject({
    id: field('The name of the policy in this file.', idSchema),
    title: field('The title, verbatim.', textSchema),
    number: field('The document number, as printed.', z.optional(z.string())),
    item: field('The action or measure that names it.', z.optional(refersTo('actions', 'domains'))),
    statements: field(
      'What the sources say about its issue; two that contradict each other are both kept.',
      z
        .array(
          z.strictObject({
            status: field(
              'issued: said to be in force; planned: said to be still to come; named: only named.',
              z.enum(['issued', 'planned', 'named']),
            ),
            sources: field('Where that is said.', sourcesSchema),
          }),
        )
        .check(z.minLength(1)),
    ),
    issued: field('When it was issued.', z.optional(partialDateSchema)),
    address: field('Where it can be read.', z.optional(urlSchema)),
    sources: field('Where it is named.', z.optional(sourcesSchema)),
  })
  .check(z.describe('A policy that the plan names, with what its sources say about its issue.'));
