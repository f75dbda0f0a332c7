import * as z from 'zod/mini';

/** BCP 47, with a private part for readers: `zh-Hans-x-child`. */
export const languageTagSchema = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/), z.describe('A BCP 47 language tag, such as zh-Hans or en.'));
