import * as z from 'zod/mini';

type Fields = Readonly<Record<string, z.core.$ZodType>>;

/** What a record takes beside its common fields: by the value of one of them, or exactly one of several groups. */
export type Variants = ByTag | Either;

export interface ByTag {
  /** The common field that decides. */
  readonly tag: string;
  readonly rows: readonly Row[];
}

/** Exactly one of these groups stands in the record, whole. */
export interface Either {
  readonly either: readonly Row[];
}

export interface Row {
  /** Values of the tag, null among them; absent for all others, and in a group. */
  readonly is?: readonly (string | null)[];
  /** What it takes; optional fields may be absent, all others are needed. */
  readonly takes: Fields;
  readonly and?: Variants;
}

/**
 * A record that takes other fields by what it is: one flat record on disk, a union of types in code. Every field has one
 * schema wherever it is taken. What is made from the model reads `variants` from the metadata: types, the page's checker,
 * and `if`/`then` in the JSON Schema. (A union of zod's would tell a wrong number as a wrong union, and an intersection of
 * strict records is satisfied by nothing.)
 */
export function withVariants<C extends Fields>(common: C, variants: Variants) {
  return z
    .strictObject({
      ...common,
      ...Object.fromEntries(
        Object.entries(fieldsOf(variants)).map(([name, schema]) => [
          name,
          isOptional(schema) ? schema : z.optional(schema as z.ZodMiniType),
        ]),
      ),
    })
    .check(
      z.check<object>(
        ({ value, issues }) => {
          for (const name of faultsOf(value as Record<string, unknown>, variants)) {
            issues.push({ code: 'custom', path: [name], input: value });
          }
        },
        { when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
      ),
      z.meta({ variants }),
    );
}

function fieldsOf(variants: Variants): Fields {
  return Object.assign({}, ...rowsOf(variants).map(({ takes, and }) => ({ ...takes, ...(and && fieldsOf(and)) })));
}

function rowsOf(variants: Variants): readonly Row[] {
  return 'tag' in variants ? variants.rows : variants.either;
}

function isOptional(schema: z.core.$ZodType): boolean {
  return schema._zod.def.type === 'optional';
}

/** The fields that a record lacks, and those that it has and may not have. */
function faultsOf(record: Readonly<Record<string, unknown>>, variants: Variants): string[] {
  const has = (name: string): boolean => record[name] !== undefined;
  // That the tag is missing is told; what would go with it is not known.
  if ('tag' in variants && !has(variants.tag)) return [];
  const chosen =
    'tag' in variants
      ? (variants.rows.find(({ is }) => is?.includes(record[variants.tag] as string)) ??
        variants.rows.find(({ is }) => is === undefined))
      : (variants.either.find(({ takes }) => Object.keys(takes).some(has)) ?? variants.either[0]);
  if (!chosen) return [];
  const { takes, and } = chosen;
  const taken = new Set([...Object.keys(takes), ...(and ? namesIn(and) : [])]);
  return [
    ...Object.keys(takes).filter((name) => !has(name) && !isOptional(takes[name]!)),
    ...[...namesIn(variants)].filter((name) => has(name) && !taken.has(name)),
    ...(and ? faultsOf(record, and) : []),
  ];
}

function namesIn(variants: Variants): ReadonlySet<string> {
  return new Set(Object.keys(fieldsOf(variants)));
}
