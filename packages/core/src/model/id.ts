import * as z from 'zod/mini';

/** Letters, digits, dot, dash and underscore: safe in an address, a file name and a spreadsheet alike. */
export const idSchema = z
  .string()
  .check(
    z.regex(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/),
    z.describe('A stable name, unique in the file and independent of any numbering.'),
  );
