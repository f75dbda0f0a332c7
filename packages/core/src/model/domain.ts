import * as z from 'zod/mini';
import { continuesSchema } from './continues.ts';
import { field } from './field.ts';
import { idSchema } from './id.ts';
import { pictureSchema } from './picture.ts';
import { refersTo } from './refers-to.ts';
import { sourcesSchema } from './source-reference.ts';
import { textSchema } from './text.ts';

export const domainSchema = z
  .strictObject({
    id: field('The name by which actions point to this domain.', idSchema),
    parent: field('The domain above it, if any.', z.optional(refersTo('domains'))),
    level: field('Which level of the plan it stands on.', refersTo('levels')),
    role: field(
      'domain: one of the plan’s fields; enabling: a section of measures that serve all fields.',
      z.enum(['domain', 'enabling']),
    ),
    number: field('The number as the plan prints it.', z.optional(z.string())),
    title: field('The title, verbatim.', textSchema),
    summary: field(
      'What it is about, in our words; a child’s sentence stands under a tag ending in -x-child.',
      z.optional(textSchema),
    ),
    picture: field(
      'The drawing beside the child’s sentence; absent: that of what it belongs to.',
      z.optional(pictureSchema),
    ),
    sources: field('Where it stands.', z.optional(sourcesSchema)),
    continues: field('The domain of the earlier edition that it carries on.', z.optional(continuesSchema)),
  })
  .check(z.describe('A field of the plan, or a section of measures beside the fields.'));
