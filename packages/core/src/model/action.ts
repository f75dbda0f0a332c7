import * as z from 'zod/mini';
import { continuesSchema } from './continues.ts';
import { field } from './field.ts';
import { idSchema } from './id.ts';
import { pictureSchema } from './picture.ts';
import { refersTo } from './refers-to.ts';
import { sourcesSchema } from './source-reference.ts';
import { textSchema } from './text.ts';

export const actionSchema = z
  .strictObject({
    id: field('The name by which targets, commitments and milestones point to this action.', idSchema),
    domain: field('The domain or section it belongs to.', refersTo('domains')),
    parent: field(
      'The action above it: a task of an action, or the plan item behind a yearly task.',
      z.optional(refersTo('actions')),
    ),
    level: field('Which level of the plan it stands on.', refersTo('levels')),
    number: field('The number as the plan prints it.', z.optional(z.string())),
    year: field('The year of a yearly task list, if it comes from one.', z.optional(z.int())),
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
    continues: field('The action of the earlier edition that it carries on.', z.optional(continuesSchema)),
  })
  .check(z.describe('Something the plan undertakes: an action, a measure, or a task below one.'));

export const clusterSchema = z
  .strictObject({
    id: field('The name of the cluster.', idSchema),
    title: field('The title, verbatim.', textSchema),
    members: field('The actions and indicators it gathers, from any domain.', z.array(refersTo('*'))),
    sources: field('Where it stands.', z.optional(sourcesSchema)),
  })
  .check(z.describe('A goal that crosses the domains.'));
