import * as z from 'zod/mini';
import { continuesSchema } from './continues.ts';
import { field } from './field.ts';
import { idSchema } from './id.ts';
import { monthDaySchema, partialDateSchema } from './iso-date.ts';
import { pictureSchema } from './picture.ts';
import { refersTo } from './refers-to.ts';
import { sourcesSchema } from './source-reference.ts';
import { textSchema } from './text.ts';
import { unitSchema } from './unit.ts';
import { urlSchema } from './url.ts';

export const baselineSchema = z
  .strictObject({
    figure: field('The figure that serves as the starting point.', refersTo('figures')),
    sameLabel: field(
      'True when the source calls it by the indicator’s own name; otherwise it is shown and not used.',
      z.boolean(),
    ),
    sameBasis: field(
      'True when it counts the same thing over the same population; otherwise it is shown and not used.',
      z.boolean(),
    ),
    remark: field('How label or basis differ.', z.optional(textSchema)),
  })
  .check(z.describe('Which figure an indicator starts from, and whether it may be used.'));

export const definitionSchema = z
  .strictObject({
    id: field('The name by which observations point to this version.', idSchema),
    title: field('What is counted, and how.', textSchema),
    from: field('The first period it holds for.', z.optional(partialDateSchema)),
    sources: field('Where it stands.', z.optional(sourcesSchema)),
  })
  .check(z.describe('One version of an indicator’s definition; values of two versions are never joined.'));

export const discontinuedSchema = z
  .strictObject({
    date: field('The first day of which no value is to be expected.', partialDateSchema),
    reason: field('Why, in words.', z.optional(textSchema)),
    sources: field('The document that says so.', sourcesSchema),
  })
  .check(z.describe('The end of an indicator: later periods are not judged.'));

export const dimensionSchema = z
  .strictObject({
    id: field('The name of the dimension, such as sex.', idSchema),
    title: field('What it is called.', textSchema),
    categories: field(
      'The categories in order.',
      z.array(
        z.strictObject({
          id: field('The name of the category.', idSchema),
          title: field('What it is called.', textSchema),
        }),
      ),
    ),
    complete: field(
      'True when the categories leave nothing out and do not overlap: the total then follows from them by the aggregation.',
      z.optional(z.boolean()),
    ),
  })
  .check(z.describe('A way in which an indicator’s values are broken down.'));

export const externalCodeSchema = z
  .strictObject({
    scheme: field('The code system, such as sdg, unicef, iso37120, or the id of another programme.', z.string()),
    code: field('The code in that system.', z.string()),
    match: field('How well the meanings agree.', z.enum(['exact', 'close', 'broad'])),
    address: field('Where the code is described.', z.optional(urlSchema)),
    remark: field('Where the meanings differ.', z.optional(textSchema)),
  })
  .check(z.describe('The same indicator in another code system; it never lends a value or a state.'));

export const indicatorSchema = z
  .strictObject({
    id: field('The name by which targets and observations point to this indicator.', idSchema),
    item: field(
      'The action or domain it belongs to; absent for the programme as a whole.',
      z.optional(refersTo('actions', 'domains')),
    ),
    title: field('The name, verbatim.', textSchema),
    wording: field('Whether the name quotes the source or is ours.', z.optional(z.enum(['quote', 'summary']))),
    summary: field(
      'What it tells, in our words; a child’s sentence stands under a tag ending in -x-child.',
      z.optional(textSchema),
    ),
    picture: field(
      'The drawing beside the child’s sentence; absent: that of what it belongs to.',
      z.optional(pictureSchema),
    ),
    unit: field('The unit of its values.', unitSchema),
    direction: field('Which way is better; none when neither is.', z.enum(['up', 'down', 'none'])),
    timeBasis: field(
      'What a value stands for, and so how values add up: flow adds up period by period; year-to-date counts from the first day of its year, however its period is written; running-total from the start of the count; point and average never add up.',
      z.enum(['point', 'average', 'flow', 'year-to-date', 'running-total']),
    ),
    yearStart: field(
      'The first day of a year that does not begin in January, such as 09-01 for a school year.',
      z.optional(monthDaySchema),
    ),
    frequency: field(
      'How often a value is due.',
      z.enum(['month', 'quarter', 'half-year', 'year', 'once', 'irregular']),
    ),
    limits: field(
      'The values that nature or arithmetic allows.',
      z.optional(
        z.strictObject({
          min: field('The smallest possible value.', z.optional(z.number())),
          max: field('The largest possible value.', z.optional(z.number())),
        }),
      ),
    ),
    precision: field(
      'How many decimals are shown; values are compared without rounding.',
      z.optional(z.int().check(z.minimum(0), z.maximum(6))),
    ),
    publicationLag: field(
      'How many months after the end of a period its value is due; the programme’s rules say it for all when absent.',
      z.optional(z.int().check(z.minimum(0), z.maximum(120))),
    ),
    discontinued: field(
      'That it is no longer measured, since when and by which document.',
      z.optional(discontinuedSchema),
    ),
    purpose: field(
      'progress: shows the plan’s progress; context: shows the setting and is not judged.',
      z.enum(['progress', 'context']),
    ),
    sensitivity: field(
      'public; small-cell: small counts are withheld when published; restricted: programme area only.',
      z.optional(z.enum(['public', 'small-cell', 'restricted'])),
    ),
    numerator: field('What is counted above the line.', z.optional(textSchema)),
    denominator: field('What is counted below the line.', z.optional(textSchema)),
    aggregation: field(
      'How an area’s value follows from its parts.',
      z.optional(z.enum(['sum', 'mean', 'minimum', 'none'])),
    ),
    dimensions: field('The ways in which its values are broken down.', z.optional(z.array(dimensionSchema))),
    definitions: field('The versions of its definition, oldest first.', z.optional(z.array(definitionSchema))),
    baselines: field('The starting points that the sources give.', z.optional(z.array(baselineSchema))),
    supplier: field('The unit that supplies the values.', z.optional(refersTo('parties'))),
    codes: field('The same indicator in other code systems.', z.optional(z.array(externalCodeSchema))),
    sources: field('Where it stands.', z.optional(sourcesSchema)),
    continues: field('The indicator of the earlier edition that it carries on.', z.optional(continuesSchema)),
  })
  .check(z.describe('Something that is measured.'));
