import * as z from 'zod/mini';
import { field } from './field.ts';
import { idSchema } from './id.ts';
import { isoDateSchema, partialDateSchema, periodSchema } from './iso-date.ts';
import { refersTo } from './refers-to.ts';
import { sourcesSchema } from './source-reference.ts';
import { textSchema } from './text.ts';

export const reportSchema = z
  .strictObject({
    id: field('The name of the report.', idSchema),
    item: field('What is reported on.', refersTo('*')),
    period: field('Which period it covers.', periodSchema),
    party: field('Who reports.', refersTo('parties')),
    claim: field(
      'What is claimed.',
      z.enum(['started', 'under-way', 'done', 'recurring', 'unfinished', 'stopped', 'cancelled']),
    ),
    done: field('When it was done, for a claim of done.', z.optional(partialDateSchema)),
    expected: field('When the unit expects to be done; shown, never judged.', z.optional(partialDateSchema)),
    title: field('The narrative.', textSchema),
    published: field('When it was published.', z.optional(isoDateSchema)),
    state: field(
      'Where it stands in the release procedure; absent means approved.',
      z.optional(z.enum(['draft', 'submitted', 'returned', 'approved', 'withdrawn'])),
    ),
    evidence: field(
      'Public documents that bear it out; without one the state is marked as declared.',
      z.optional(sourcesSchema),
    ),
  })
  .check(z.describe('A unit’s progress text on one item for one period.'));

export const remarkSchema = z
  .strictObject({
    id: field('The name of the remark.', idSchema),
    item: field('What it is about.', refersTo('*')),
    kind: field('explanation (情况说明) or remedy (整改措施).', z.enum(['explanation', 'remedy'])),
    party: field('Who says so.', refersTo('parties')),
    date: field('When.', isoDateSchema),
    title: field('The text.', textSchema),
    sources: field('Where it stands.', z.optional(sourcesSchema)),
  })
  .check(z.describe('A dated explanation or remedy that stands beside a state and never changes it.'));
