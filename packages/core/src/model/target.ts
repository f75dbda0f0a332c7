import * as z from 'zod/mini';
import { continuesSchema } from './continues.ts';
import { field } from './field.ts';
import { idSchema } from './id.ts';
import { isoDateSchema, partialDateSchema } from './iso-date.ts';
import { breakdownSchema } from './observation.ts';
import { refersTo } from './refers-to.ts';
import { sourcesSchema } from './source-reference.ts';
import { completionSchema, standingSchema } from './standing.ts';
import { textSchema } from './text.ts';
import { type Variants, withVariants } from './variants.ts';

export const comparatorSchema = z
  .enum(['ge', 'gt', 'le', 'lt', 'eq', 'range', 'approx', 'within', 'not-stated'])
  .check(z.describe('How the source compares; a bare number is not-stated, never silently at least.'));

export const targetKindSchema = z
  .enum([
    'reach',
    'hold',
    'cumulative',
    'recurrent',
    'standard',
    'coverage',
    'deliverable',
    'entitlement',
    'direction',
    'relative',
    'within',
    'compare',
    'rank',
  ])
  .check(z.describe('What sort of target it is; each kind has its own rule of judging.'));

export const interimTargetSchema = z
  .strictObject({
    date: field('When.', partialDateSchema),
    value: field('What value.', z.number()),
    sources: field('Where it stands.', z.optional(sourcesSchema)),
  })
  .check(z.describe('A value that the plan expects on the way.'));

export const targetRevisionSchema = z
  .strictObject({
    date: field('When the target was changed.', isoDateSchema),
    value: field(
      'The new number, if it changed: the value, how much or how often in each period, or the share of units.',
      z.optional(z.number()),
    ),
    low: field('The new lower end of a range, if it changed.', z.optional(z.number())),
    high: field('The new upper end of a range, if it changed.', z.optional(z.number())),
    deadline: field('The new deadline, if it changed.', z.optional(partialDateSchema)),
    reason: field('The stated reason, or that none was stated.', textSchema),
    sources: field('Where the change stands.', z.optional(sourcesSchema)),
  })
  .check(z.describe('A later change of a target; the original stays as it was.'));

export const compareWithSchema = withVariants(
  {
    base: field(
      'last-year: the same period a year before; place: a place outside the programme’s areas.',
      z.enum(['last-year', 'place']),
    ),
  },
  {
    tag: 'base',
    rows: [
      { is: ['place'], takes: { place: field('Which place, where one is compared with.', refersTo('places')) } },
      { is: ['last-year'], takes: {} },
    ],
  },
).check(z.describe('What a value is to be not below, or not above.'));

export const rankSchema = z
  .strictObject({
    by: field('Who ranks, as printed.', textSchema),
    outOf: field('Out of how many.', z.optional(z.int().check(z.minimum(1)))),
  })
  .check(z.describe('A place in an order that somebody else draws up.'));

export const relativeSchema = withVariants(
  {
    base: field(
      'What the change is measured from: the starting point, the period before, or the starting point as an average per year.',
      z.enum(['baseline', 'previous-period', 'average-per-year']),
    ),
    as: field('How the change is stated.', z.enum(['percent', 'points'])),
  },
  {
    either: [
      {
        takes: {
          change: field(
            'The change: 100 with percent doubles the value, -2 with points takes two off; absent for a range.',
            z.number(),
          ),
        },
      },
      {
        takes: {
          low: field('The lower end of a range of changes.', z.number()),
          high: field('The upper end of a range of changes.', z.number()),
        },
      },
    ],
  },
).check(z.describe('A change against a starting point or the period before.'));

const common = {
  id: field('The name by which answers point to this target.', idSchema),
  indicator: field('What is measured.', refersTo('indicators')),
  kind: field('What sort of target it is.', targetKindSchema),
  comparator: field('How the source compares.', comparatorSchema),
  quantity: field('The words of the source that carry the figure, verbatim, such as 93%以上.', textSchema),
  wording: field('Whether quantity quotes the source or is ours.', z.enum(['quote', 'summary'])),
  deadline: field('By when, or null when the source gives no date.', z.nullable(partialDateSchema)),
  start: field(
    'From when it is due; the programme’s start when absent, null where the source names none.',
    z.optional(z.nullable(partialDateSchema)),
  ),
  strength: field(
    'binding (约束性), expected (预期性) or aspired (力争), where the plan says so; an aspired target is tallied apart.',
    z.optional(z.enum(['binding', 'expected', 'aspired'])),
  ),
  area: field('The area it is set for, when not the whole programme area.', z.optional(refersTo('areas'))),
  breakdown: field('The group it is set for.', z.optional(breakdownSchema)),
  origin: field(
    'own: set by this programme; reference: set by another document, shown and never tallied.',
    z.enum(['own', 'reference']),
  ),
  revisions: field('Later changes, in order of date.', z.optional(z.array(targetRevisionSchema))),
  standing: field('Set when it was withdrawn, does not apply, or is withheld.', z.optional(standingSchema)),
  duplicateOf: field(
    'The target that this one probably repeats; the pair is counted once.',
    z.optional(refersTo('targets')),
  ),
  sources: field('Where it stands.', z.optional(sourcesSchema)),
  continues: field('The target of the earlier edition that it carries on.', z.optional(continuesSchema)),
};

const value = field('The value as printed; absent for a range or a target without a number.', z.number());
const path = field(
  'How the plan expects it to go: straight (when absent), stepped from one interim target to the next, or none, as for things that are built.',
  z.optional(z.enum(['straight', 'stepped', 'none'])),
);
const interim = field(
  'Values that the plan expects on the way, in order of date.',
  z.optional(z.array(interimTargetSchema)),
);
const onTheWay = { path, interim };
const low = field('The lower end of a range.', z.number());
const high = field('The upper end of a range.', z.number());
const tolerance = field(
  'How far an approximate value may be missed, as stated by the source.',
  z.optional(z.number().check(z.minimum(0))),
);

/** What a plan prints beside something that is judged by other fields. */
const anyValue = { value: z.optional(value), low: z.optional(low), high: z.optional(high), tolerance };

/** A number, or both ends of a range. */
const byComparator: Variants = {
  tag: 'comparator',
  rows: [{ is: ['range'], takes: { low, high } }, { takes: { value, tolerance } }],
};

const units = {
  perUnit: field('For standards and coverage: the units that must comply.', z.optional(textSchema)),
  unitCount: field(
    'For standards and coverage: how many units there are, or null when the source does not say.',
    z.optional(z.nullable(z.number().check(z.minimum(0)))),
  ),
};

const amount = field(
  'For recurrent targets and entitlements: how much in each period, held period by period; never beside times.',
  z.number(),
);
const per = field(
  'For recurrent targets and entitlements: in each what.',
  z.enum(['day', 'week', 'month', 'quarter', 'half-year', 'term', 'year']),
);
const rule = field('For entitlements and spatial targets: the rule in words.', textSchema);

export const targetSchema = withVariants(common, {
  tag: 'kind',
  rows: [
    { is: ['reach', 'hold', 'cumulative'], takes: onTheWay, and: byComparator },
    {
      is: ['recurrent'],
      takes: { per, ...anyValue },
      and: {
        either: [
          {
            takes: {
              times: field(
                'For recurrent targets: how often in each period; never beside an amount.',
                z.number().check(z.gt(0)),
              ),
            },
          },
          { takes: { amount } },
        ],
      },
    },
    {
      is: ['standard'],
      takes: {
        ...anyValue,
        ...units,
        ...onTheWay,
        threshold: field('For standards: what each unit must meet.', z.optional(z.number())),
        share: field(
          'For standards: the share of units that must meet the threshold, in per cent; all of them when absent.',
          z.optional(z.number().check(z.minimum(0), z.maximum(100))),
        ),
      },
    },
    { is: ['coverage'], takes: { ...anyValue, ...units, ...onTheWay } },
    {
      is: ['deliverable'],
      takes: { ...anyValue, completed: field('For deliverables: that it was done.', z.optional(completionSchema)) },
    },
    { is: ['entitlement'], takes: { rule, ...anyValue, amount: z.optional(amount), per: z.optional(per) } },
    { is: ['within'], takes: { rule, ...anyValue } },
    { is: ['direction'], takes: anyValue },
    {
      is: ['relative'],
      takes: {
        ...anyValue,
        ...onTheWay,
        relative: field('For relative targets: the change against the starting point.', relativeSchema),
      },
    },
    {
      is: ['compare'],
      takes: {
        ...anyValue,
        compareWith: field('For comparisons: what the value is compared with.', compareWithSchema),
      },
    },
    {
      is: ['rank'],
      takes: { ...anyValue, rank: field('For ranks: who ranks, and out of how many.', rankSchema) },
    },
  ],
}).check(z.describe('What an indicator is to reach, hold or do.'));
