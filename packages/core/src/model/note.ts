import * as z from 'zod/mini';
import { field } from './field.ts';
import { idSchema } from './id.ts';
import { refersTo } from './refers-to.ts';
import { sourcesSchema } from './source-reference.ts';
import { textSchema } from './text.ts';

export const noteSchema = z
  .strictObject({
    id: field('The name of the note.', idSchema),
    kind: field(
      'What sort of note it is.',
      z.enum(['ambiguity', 'contradiction', 'duplicate', 'gap', 'definition', 'method', 'cause', 'coverage']),
    ),
    about: field('The items it touches.', z.array(refersTo('*'))),
    title: field('The note, in our words.', textSchema),
    sources: field('The places it compares.', z.optional(sourcesSchema)),
  })
  .check(
    z.describe('What a careful reader noticed: an ambiguity, a contradiction, a gap, a possible duplicate, a cause.'),
  );
