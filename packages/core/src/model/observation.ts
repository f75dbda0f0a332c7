import * as z from 'zod/mini';
import { field } from './field.ts';
import { idSchema } from './id.ts';
import { isoDateSchema, partialDateSchema, periodSchema } from './iso-date.ts';
import { refersTo } from './refers-to.ts';
import { sourcesSchema } from './source-reference.ts';
import { textSchema } from './text.ts';
import { withVariants } from './variants.ts';

export const breakdownSchema = z
  .record(idSchema, idSchema)
  .check(z.describe('Dimension by category, such as sex by girls; absent means the total.'));

export const qualifierSchema = z
  .enum(['exact', 'at-least', 'over', 'at-most', 'under', 'about'])
  .check(z.describe('Whether a printed value is exact, a bound, or rounded by its source.'));

export const excludedSchema = z
  .strictObject({
    number: field('How many units are left out of the denominator.', z.number().check(z.minimum(0))),
    met: field('How many of them would have met the threshold.', z.optional(z.number().check(z.minimum(0)))),
    reason: field('Why they are left out, as the source says.', textSchema),
    sources: field('Where that stands.', z.optional(sourcesSchema)),
  })
  .check(z.describe('Units that a share leaves out: taken off the denominator, and those that met off the numerator.'));

export const completionRateSchema = z
  .strictObject({
    rate: field('The rate in per cent, as printed.', z.number()),
    of: field(
      'value: the value as a share of the target; works: the physical progress of works (形象进度); tasks: a bundle of tasks.',
      z.enum(['value', 'works', 'tasks']),
    ),
  })
  .check(
    z.describe(
      'A printed completion rate (完成率): kept, compared with value ÷ target, and never taken for the value.',
    ),
  );

export const observationSchema = withVariants(
  {
    id: field('The name by which corrections point to this observation.', idSchema),
    indicator: field('What was measured.', refersTo('indicators')),
    period: field('Which period it refers to; its last day is the reference date.', periodSchema),
    periodName: field('What the period is called, such as 2023—2024学年.', z.optional(textSchema)),
    area: field('Which area, when not the whole programme area.', z.optional(refersTo('areas'))),
    place: field(
      'Which place outside the programme’s areas, such as the city above: for comparison only.',
      z.optional(refersTo('places')),
    ),
    breakdown: field('Which group; absent means the total.', z.optional(breakdownSchema)),
    definition: field('Which version of the definition; absent means the only one.', z.optional(idSchema)),
    value: field('The value as printed, or null when there is none.', z.nullable(z.number())),
    printed: field('The characters of the source, where they say more than the number.', z.optional(z.string())),
    qualifier: field('Whether the value is exact or a bound; absent means exact.', z.optional(qualifierSchema)),
    status: field(
      'How settled the value is; alternative and part-year values are shown, never judged.',
      z.enum(['final', 'revised', 'provisional', 'estimated', 'derived', 'alternative']),
    ),
    partYear: field('True when the period is only part of what a value should cover.', z.optional(z.boolean())),
    grade: field(
      'original: read in its source; quoted (转引): read in a copy; derived: computed from printed figures.',
      z.enum(['original', 'quoted', 'derived']),
    ),
    formula: field('How a derived value was computed.', z.optional(z.string())),
    numerator: field('The count above the line.', z.optional(z.number())),
    denominator: field('The count below the line.', z.optional(z.number())),
    ofUnits: field(
      'For standards: true when the value is the share of units that meet the threshold, in per cent.',
      z.optional(z.boolean()),
    ),
    excluded: field('Units left out of a share, where the source leaves some out.', z.optional(excludedSchema)),
    completionRate: field(
      'The completion rate as printed beside the value, or in its place.',
      z.optional(completionRateSchema),
    ),
    vintage: field(
      'The census or method it belongs to; growth and changes are only read between values of one vintage.',
      z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    ),
    published: field('When it was published; its document’s date is used when absent.', z.optional(partialDateSchema)),
    supplier: field('The unit that supplied it.', z.optional(refersTo('parties'))),
    state: field(
      'Where it stands in the release procedure; absent means approved.',
      z.optional(z.enum(['draft', 'submitted', 'returned', 'approved', 'withdrawn'])),
    ),
    approval: field(
      'Who approved the publication, by role; no person is named.',
      z.optional(
        z.strictObject({
          role: field('The role that approved it.', textSchema),
          date: field('When.', isoDateSchema),
          reference: field('The number of the decision.', z.optional(z.string())),
        }),
      ),
    ),
    remark: field('What a reader should know about this value.', z.optional(textSchema)),
    sources: field('Where it stands.', z.optional(sourcesSchema)),
  },
  {
    tag: 'value',
    rows: [
      {
        is: [null],
        takes: {
          absence: field(
            'Why there is no value; may be absent where only a completion rate is printed.',
            z.optional(z.enum(['withheld', 'not-applicable', 'unreadable', 'not-collected'])),
          ),
        },
      },
      { takes: {} },
    ],
  },
).check(z.describe('One value of one indicator for one period, area and group.'));
