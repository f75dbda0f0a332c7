import * as z from 'zod/mini';
import { field } from './field.ts';
import { idSchema } from './id.ts';
import { partialDateSchema } from './iso-date.ts';
import { deliveryFields } from './milestone.ts';
import { refersTo } from './refers-to.ts';
import { textSchema } from './text.ts';
import { unitSchema } from './unit.ts';
import { wordingSchema } from './wording.ts';

export const projectSchema = z
  .strictObject({
    id: field('The name by which reports point to this project.', idSchema),
    item: field('The action, measure or domain it belongs to.', z.optional(refersTo('actions', 'domains'))),
    title: field('The name of the project.', textSchema),
    wording: field('Whether the title quotes the source or sums it up.', wordingSchema),
    place: field('Where it is built.', z.optional(textSchema)),
    ...deliveryFields,
    stages: field(
      'Its stages in order.',
      z.optional(
        z.array(
          z.strictObject({
            id: field('The name of the stage.', idSchema),
            title: field('What the stage is.', textSchema),
            due: field('When it is planned to end, or null.', z.nullable(partialDateSchema)),
            completed: field('When it ended.', z.optional(partialDateSchema)),
          }),
        ),
      ),
    ),
    money: field(
      'Money planned and spent; never mixed into delivery.',
      z.optional(
        z.strictObject({
          unit: field('The unit of the amounts.', unitSchema),
          planned: field('The planned amount.', z.optional(z.number())),
          spent: field('The amount spent so far.', z.optional(z.number())),
          date: field('The date the amount spent refers to.', z.optional(partialDateSchema)),
        }),
      ),
    ),
  })
  .check(z.describe('A key project (重点工程) of the plan.'));
