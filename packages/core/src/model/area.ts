import * as z from 'zod/mini';
import { field } from './field.ts';
import { idSchema } from './id.ts';
import { partialDateSchema } from './iso-date.ts';
import { refersTo } from './refers-to.ts';
import { sourcesSchema } from './source-reference.ts';
import { succeededBy } from './succeeded-by.ts';
import { textSchema } from './text.ts';

export const areaCodeSchema = z
  .string()
  .check(
    z.regex(/^\d{6}(?:\d{3}(?:\d{3})?)?$/),
    z.describe('A division code after GB/T 2260 (6 digits) or GB/T 10114 (9 or 12).'),
  );

export const areaSchema = z
  .strictObject({
    id: field('The name by which observations point to this area.', idSchema),
    title: field('The name of the area.', textSchema),
    code: field('Its division code.', z.optional(areaCodeSchema)),
    parent: field('The area above it; absent for the top of the tree.', z.optional(refersTo('areas'))),
    kind: field(
      'What sort of area it is.',
      z.enum(['province', 'city', 'district', 'town', 'subdistrict', 'village', 'community', 'other']),
    ),
    from: field(
      'Since when the area exists, if it was formed during the plan; no value is expected of it before.',
      z.optional(partialDateSchema),
    ),
    succeededBy: field(
      'The area it was merged into, since when and by which document.',
      z.optional(succeededBy('areas')),
    ),
    sources: field('Where it stands.', z.optional(sourcesSchema)),
  })
  .check(z.describe('A place within the programme’s area.'));

export const placeSchema = z
  .strictObject({
    id: field('The name by which comparisons and observations point to this place.', idSchema),
    title: field('The name of the place, such as 全市.', textSchema),
    code: field('Its division code.', z.optional(areaCodeSchema)),
    sources: field('Where it stands.', z.optional(sourcesSchema)),
  })
  .check(z.describe('A place outside the programme’s areas whose values stand beside for comparison.'));
