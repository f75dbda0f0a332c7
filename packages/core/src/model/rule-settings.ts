import * as z from 'zod/mini';
import { field } from './field.ts';
import { refersTo } from './refers-to.ts';
import { textSchema } from './text.ts';

const share = z.number().check(z.minimum(0), z.maximum(10));
const days = z.int().check(z.minimum(0), z.maximum(3660));

export const adoptedBySchema = z
  .strictObject({
    body: field('Who adopted the rules, as printed.', textSchema),
    document: field('The document that says so.', refersTo('documents')),
  })
  .check(z.describe('Whose verdict it is.'));

export const ruleSettingsSchema = z
  .strictObject({
    aheadRatio: field('Pace ratio from which an item is ahead; 1.05 when absent.', z.optional(share)),
    aheadMargin: field('Share of the distance it must also be ahead by; 0.05 when absent.', z.optional(share)),
    onTrackRatio: field('Pace ratio from which an item is on track; 0.95 when absent.', z.optional(share)),
    onTrackTolerance: field(
      'Share of the distance it may lag and still be on track; 0.05 when absent.',
      z.optional(share),
    ),
    atRiskRatio: field('Pace ratio from which an item is only at risk; 0.60 when absent.', z.optional(share)),
    slightRatio: field(
      'Pace ratio from which at risk is worded as slightly behind; 0.85 when absent.',
      z.optional(share),
    ),
    dueSoonDays: field(
      'How many days before its date a milestone counts as due soon; 90 when absent.',
      z.optional(days),
    ),
    awaitingMonths: field(
      'After how many months without a final value the evidence fails too; 12 when absent.',
      z.optional(z.int().check(z.minimum(0), z.maximum(120))),
    ),
    staleFactor: field('After how many reporting periods a value counts as stale; 1.5 when absent.', z.optional(share)),
    coverageFloor: field(
      'Below which share of known leaves no headline is given; 0.5 when absent.',
      z.optional(z.number().check(z.minimum(0), z.maximum(1))),
    ),
    publicationLag: field(
      'How many months after the end of a period its value is due, where the indicator does not say; 0 when absent.',
      z.optional(z.int().check(z.minimum(0), z.maximum(120))),
    ),
    adoptedBy: field(
      'The body that adopted these cut-offs for its own assessment, and the document; absent: they are the general ones of this library.',
      z.optional(adoptedBySchema),
    ),
  })
  .check(z.describe('Cut-offs that a programme sets for itself; they are printed with every judgement.'));
