import * as z from 'zod/mini';

/**
 * Gives a schema the one sentence that describes it. The sentence ends up in the generated types, the JSON Schema,
 * the spreadsheet template and the data dictionary: one source for all of them.
 */
export function field<S extends z.ZodMiniType>(description: string, schema: S): S {
  return schema.check(z.describe(description)) as S;
}
