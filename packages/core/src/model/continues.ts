import * as z from 'zod/mini';
import { field } from './field.ts';
import { idSchema } from './id.ts';

export const continuesSchema = z
  .strictObject({
    edition: field('The id of the earlier programme.', idSchema),
    id: field('The id of the item in the earlier programme.', idSchema),
  })
  .check(z.describe('The item of an earlier edition that this one carries on.'));
