import * as z from 'zod/mini';
import { field } from './field.ts';
import { refersTo } from './refers-to.ts';
import { sourcesSchema } from './source-reference.ts';

export const dutySchema = z
  .enum(['lead', 'support', 'by-duty'])
  .check(z.describe('lead (牵头), support (配合), or by-duty (按职责分工), which never counts as lead.'));

export const responsibilitySchema = z
  .strictObject({
    item: field('What the unit answers for.', refersTo('*')),
    party: field('The unit.', refersTo('parties')),
    duty: field('In which role, as the source states it.', dutySchema),
    sources: field('Where the duty is stated.', z.optional(sourcesSchema)),
  })
  .check(z.describe('One unit, one item, one duty; the order of the list is the order of the source.'));
