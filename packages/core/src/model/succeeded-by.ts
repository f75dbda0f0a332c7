import * as z from 'zod/mini';
import { field } from './field.ts';
import { partialDateSchema } from './iso-date.ts';
import { refersTo } from './refers-to.ts';
import { sourcesSchema } from './source-reference.ts';

/**
 * Who or what carries on after a reform or a merger. The plan's own words stay as they are; late counts are not
 * inherited, and a merged area breaks its series.
 *
 * @param list where the successor stands
 */
export function succeededBy(list: 'parties' | 'areas') {
  return z
    .strictObject({
      id: field('The successor.', refersTo(list)),
      date: field('Since when; a month or a year counts from its last day.', partialDateSchema),
      sources: field('The document that says so; without one it does not count.', z.optional(sourcesSchema)),
    })
    .check(z.describe('What has taken its place, since when and by which document.'));
}
