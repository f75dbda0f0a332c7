import * as z from 'zod/mini';
import { continuesSchema } from './continues.ts';
import { field } from './field.ts';
import { idSchema } from './id.ts';
import { isoDateSchema, partialDateSchema } from './iso-date.ts';
import { refersTo } from './refers-to.ts';
import { sourcesSchema } from './source-reference.ts';
import { completionSchema, standingSchema } from './standing.ts';
import { textSchema } from './text.ts';
import { wordingSchema } from './wording.ts';

export const dueRevisionSchema = z
  .strictObject({
    date: field('When the date was changed.', isoDateSchema),
    due: field('The new date.', partialDateSchema),
    reason: field('The stated reason, or that none was stated.', textSchema),
    sources: field('Where the change stands.', z.optional(sourcesSchema)),
  })
  .check(z.describe('A later change of a due date; the original stays as it was.'));

/** What a milestone and a project have in common: both are due, revised and completed in the same way. */
export const deliveryFields = {
  due: field('The original due date, or null when the source gives none.', z.nullable(partialDateSchema)),
  start: field('When it is planned to start.', z.optional(partialDateSchema)),
  revisions: field('Later changes of the due date, in order.', z.optional(z.array(dueRevisionSchema))),
  started: field('That it was started.', z.optional(completionSchema)),
  completed: field('That it was done.', z.optional(completionSchema)),
  standing: field('Set when it was withdrawn, does not apply, or is withheld.', z.optional(standingSchema)),
  duplicateOf: field(
    'The target, commitment, milestone or project that this one repeats; the pair is counted once.',
    z.optional(refersTo('targets', 'commitments', 'milestones', 'projects')),
  ),
  sources: field('Where it stands.', z.optional(sourcesSchema)),
  continues: field('The item of the earlier edition that it carries on.', z.optional(continuesSchema)),
};

export const milestoneSchema = z
  .strictObject({
    id: field('The name by which reports point to this milestone.', idSchema),
    item: field(
      'The action, domain or project it belongs to; absent for the programme as a whole.',
      z.optional(refersTo('actions', 'domains', 'projects')),
    ),
    title: field('What is to be done.', textSchema),
    wording: field('Whether the title quotes the source or sums it up.', wordingSchema),
    ...deliveryFields,
  })
  .check(z.describe('Something that is to be done by a date.'));
