import * as z from 'zod/mini';
import { variantsOf, type VariantsNode } from './read-schema.ts';

type JsonSchema = Record<string, unknown>;
type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;

const namesIn = ({ rows }: VariantsNode): readonly string[] => [
  ...new Set(rows.flatMap(({ needed, optional, and }) => [...needed, ...optional, ...(and ? namesIn(and) : [])])),
];

/** What a row asks for and forbids, of all fields that depend on what the record is. */
const rowOf = (row: VariantsNode['rows'][number], all: readonly string[]): JsonSchema => {
  const taken = new Set([...row.needed, ...row.optional, ...(row.and ? namesIn(row.and) : [])]);
  const forbidden = all.filter((name) => !taken.has(name));
  return {
    ...(row.needed.length > 0 && { required: row.needed }),
    ...(forbidden.length > 0 && { properties: Object.fromEntries(forbidden.map((name) => [name, false])) }),
    ...(row.and && conditionsOf(row.and)),
  };
};

const isOneOf = (tag: string, is: readonly (string | null)[]): JsonSchema => ({
  properties: { [tag]: { enum: is } },
  required: [tag],
});

const conditionsOf = (variants: VariantsNode): JsonSchema => {
  const { tag, rows } = variants;
  const all = namesIn(variants);
  if (tag === undefined) return { oneOf: rows.map((row) => rowOf(row, all)) };
  const named = rows.flatMap(({ is = [] }) => is);
  return {
    allOf: rows.map((row) => ({
      if: row.is ? isOneOf(tag, row.is) : { not: isOneOf(tag, named) },
      // JSON Schema's own word; nothing waits for this object.
      ['then' as string]: rowOf(row, all),
    })),
  };
};

/** Adds to a record's JSON Schema which fields go with which value of its tag, so that an editor can say so. */
export const addConditions: Override = ({ zodSchema, jsonSchema }) => {
  const variants = variantsOf(zodSchema);
  if (!variants) return;
  delete (jsonSchema as JsonSchema)['variants'];
  Object.assign(jsonSchema, conditionsOf(variants));
};
