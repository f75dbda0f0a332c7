import * as z from 'zod/mini';
import { field } from './field.ts';
import { isoDateSchema } from './iso-date.ts';
import { refersTo } from './refers-to.ts';
import { textSchema } from './text.ts';

export const procedureSchema = z
  .strictObject({
    checks: field(
      'Units that checked the figures which they supplied.',
      z.optional(
        z.array(
          z.strictObject({
            party: field('The unit.', refersTo('parties')),
            date: field('When.', isoDateSchema),
          }),
        ),
      ),
    ),
    secrecyReview: field(
      'The review for secrecy (保密审查).',
      z.optional(
        z.strictObject({
          office: field('The office that reviewed it; no person is named.', textSchema),
          date: field('When.', isoDateSchema),
          reference: field('The number of its record.', z.optional(z.string())),
        }),
      ),
    ),
    publicity: field(
      'Whether it may be public (公开属性): by itself (主动公开), on request (依申请公开), or not (不予公开).',
      z.optional(z.enum(['public', 'on-request', 'not-public'])),
    ),
    notBefore: field('The first day on which it may be released.', z.optional(isoDateSchema)),
    approval: field(
      'Who approved the release, by role; no person is named.',
      z.optional(
        z.strictObject({
          role: field('The role that approved it.', textSchema),
          date: field('When.', isoDateSchema),
          reference: field('The number of the decision.', z.string()),
        }),
      ),
    ),
  })
  .check(z.describe('The steps that the house asks for before a release leaves it; left out of the published file.'));

export const unitsAuthoritySchema = z
  .strictObject({
    body: field('Who allows it, as printed.', textSchema),
    document: field('The document that says so.', refersTo('documents')),
  })
  .check(z.describe('The authority by which results stand beside the units that answer for them in public.'));
