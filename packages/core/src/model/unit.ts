import * as z from 'zod/mini';
import { field } from './field.ts';
import { textSchema } from './text.ts';

export const unitSchema = z
  .strictObject({
    label: field('The unit as the source prints it, such as % or 个/千人; an empty unit is written 无.', textSchema),
    kind: field(
      'How differences are worded: percent in percentage points, permille in permille points, ordinal for places in an order (第4位), plain for all else, both in the unit itself.',
      z.enum(['percent', 'permille', 'ordinal', 'plain']),
    ),
    per: field(
      'For a rate, out of how many a value is counted, such as 1000 for 个/千人; percent and permille need none.',
      z.optional(z.number().check(z.positive())),
    ),
    whole: field(
      'True for things that are counted in wholes, such as canteens: nothing is expected of half of one.',
      z.optional(z.boolean()),
    ),
  })
  .check(z.describe('The unit of a value. Values are stored as printed: 97.18 with %, never 0.9718.'));
