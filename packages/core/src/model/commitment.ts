import * as z from 'zod/mini';
import { continuesSchema } from './continues.ts';
import { field } from './field.ts';
import { idSchema } from './id.ts';
import { partialDateSchema } from './iso-date.ts';
import { refersTo } from './refers-to.ts';
import { sourcesSchema } from './source-reference.ts';
import { standingSchema } from './standing.ts';
import { textSchema } from './text.ts';
import { wordingSchema } from './wording.ts';

export const commitmentSchema = z
  .strictObject({
    id: field('The name by which reports point to this commitment.', idSchema),
    item: field('The action, measure or domain that makes the promise.', refersTo('actions', 'domains')),
    title: field('One verb and one object that a unit could be asked about.', textSchema),
    wording: field('Whether the title quotes the source or sums it up.', wordingSchema),
    nature: field(
      'What sort of promise it is; a tag, never a verdict. strive (争创) promises the effort; a title striven for is an outcome.',
      z.enum([
        'build',
        'establish',
        'improve',
        'explore',
        'continue',
        'recurrent',
        'full-coverage',
        'direction',
        'strive',
        'enforce',
        'support',
        'publicise',
      ]),
    ),
    due: field('By when, or null when the source gives no date.', z.nullable(partialDateSchema)),
    standing: field('Set when it was withdrawn, does not apply, or is withheld.', z.optional(standingSchema)),
    duplicateOf: field(
      'The target, commitment, milestone or project that this one repeats; the pair is counted once.',
      z.optional(refersTo('targets', 'commitments', 'milestones', 'projects')),
    ),
    sources: field('Where it stands.', z.optional(sourcesSchema)),
    continues: field('The commitment of the earlier edition that it carries on.', z.optional(continuesSchema)),
  })
  .check(z.describe('A promise without a number.'));
