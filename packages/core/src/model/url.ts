import * as z from 'zod/mini';

/** Only the two schemes a public page may link to. */
export const urlSchema = z
  .string()
  .check(z.regex(/^https?:\/\/[^\s<>"'\\]+$/), z.maxLength(2000), z.describe('An http or https address.'));
