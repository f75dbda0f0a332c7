import * as z from 'zod/mini';
import { field } from './field.ts';
import { idSchema } from './id.ts';
import { partialDateSchema } from './iso-date.ts';
import { refersTo } from './refers-to.ts';
import { sourcesSchema } from './source-reference.ts';
import { succeededBy } from './succeeded-by.ts';
import { textSchema } from './text.ts';

export const collectiveSchema = z
  .strictObject({
    memberCount: field(
      'How many members the source gives, or null when it gives none.',
      z.nullable(z.int().check(z.minimum(1))),
    ),
    parts: field(
      'How the members divide, where the source says so.',
      z.optional(
        z.array(
          z.strictObject({
            title: field('What the part is called.', textSchema),
            count: field('How many members it has.', z.int().check(z.minimum(1))),
          }),
        ),
      ),
    ),
    members: field(
      'The members that a source names; absent when none is named.',
      z.optional(z.array(refersTo('parties'))),
    ),
    open: field('True when the expression does not say who belongs to it.', z.boolean()),
  })
  .check(z.describe('A collective expression such as 各街镇: kept as such, never expanded by guesswork.'));

export const partySchema = z
  .strictObject({
    id: field('The name by which responsibilities point to this unit.', idSchema),
    title: field('The name of the unit, verbatim.', textSchema),
    aliases: field('Other names of the same unit in the sources.', z.optional(z.array(textSchema))),
    kind: field(
      'What sort of unit it is.',
      z.enum([
        'government',
        'party-committee',
        'mass-organisation',
        'judicial',
        'branch',
        'company',
        'township',
        'coordinating-body',
        'collective',
        'other',
      ]),
    ),
    collective: field('Set when the name stands for several units.', z.optional(collectiveSchema)),
    from: field('When the unit began to exist, if it was founded during the plan.', z.optional(partialDateSchema)),
    to: field('When the unit ceased to exist, if it was dissolved during the plan.', z.optional(partialDateSchema)),
    succeededBy: field(
      'The unit that has taken over its duties, since when and by which document.',
      z.optional(succeededBy('parties')),
    ),
    sources: field('Where the unit is named.', z.optional(sourcesSchema)),
  })
  .check(
    z.describe(
      'A unit that answers for something: an office, a committee, an organisation, a company or a collective.',
    ),
  );
