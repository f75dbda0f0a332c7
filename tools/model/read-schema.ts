import * as z from 'zod/mini';
import * as model from '../../packages/core/src/model/index.ts';
import type { Variants } from '../../packages/core/src/model/variants.ts';

/** A zod schema read into plain data, with the names under which its parts are exported. */
export interface Node {
  readonly is: 'object' | 'array' | 'record' | 'string' | 'number' | 'boolean' | 'enum' | 'null' | 'nullable';
  /** The exported name of this schema, such as `Indicator`, if it has one. */
  readonly name?: string;
  readonly description?: string;
  readonly fields?: readonly {
    readonly name: string;
    readonly optional: boolean;
    readonly description?: string;
    readonly node: Node;
  }[];
  readonly of?: Node;
  readonly values?: readonly (string | number)[];
  readonly key?: string;
  readonly pattern?: string;
  readonly refersTo?: readonly string[];
  readonly limits?: Readonly<Record<string, number | true>>;
  readonly variants?: VariantsNode;
}

/** Which fields a record takes by what it is; `tag` is absent where exactly one of the rows stands in the record. */
export interface VariantsNode {
  readonly tag?: string;
  readonly rows: readonly {
    readonly is?: readonly (string | null)[];
    readonly needed: readonly string[];
    readonly optional: readonly string[];
    readonly and?: VariantsNode;
  }[];
}

interface Meta {
  readonly description?: string;
  readonly refersTo?: readonly string[];
  readonly variants?: Variants;
}

type Schema = z.core.$ZodType;

const names = new Map<Schema, string>();
for (const [key, value] of Object.entries(model)) {
  if (key.endsWith('Schema')) {
    const bare = key.slice(0, -'Schema'.length);
    names.set(value as Schema, bare[0]!.toUpperCase() + bare.slice(1));
  }
}

/** A described field is a clone; the name belongs to the schema it was cloned from. */
const nameOf = (schema: Schema): string | undefined => {
  for (let at: Schema | undefined = schema; at; at = at._zod.parent) {
    const name = names.get(at);
    if (name) return name;
  }
  return undefined;
};

const metaOf = (schema: Schema): Meta => (z.globalRegistry.get(schema) ?? {}) as Meta;

const readChecks = (schema: Schema): { pattern?: string; limits?: Record<string, number | true> } => {
  const limits: Record<string, number | true> = {};
  let pattern: string | undefined;
  for (const check of schema._zod.def.checks ?? []) {
    const def = check._zod.def as unknown as Record<string, unknown> & { check: string };
    if (def.check === 'string_format') pattern = (def['pattern'] as RegExp).source;
    else if (def.check === 'min_length') limits['min'] = def['minimum'] as number;
    else if (def.check === 'max_length') limits['max'] = def['maximum'] as number;
    else if (def.check === 'greater_than') limits[def['inclusive'] ? 'min' : 'above'] = def['value'] as number;
    else if (def.check === 'less_than' && def['inclusive']) limits['max'] = def['value'] as number;
    else if (def.check !== 'describe' && def.check !== 'meta' && def.check !== 'custom') {
      throw new Error(`readSchema requires a check the page can repeat, got ${def.check}`);
    }
  }
  const own = schema._zod.def as unknown as Record<string, unknown>;
  if (own['check'] === 'number_format') limits['whole'] = true;
  return { ...(pattern === undefined ? {} : { pattern }), ...(Object.keys(limits).length > 0 ? { limits } : {}) };
};

const readVariants = (variants: Variants): VariantsNode => {
  const rows = 'tag' in variants ? variants.rows : variants.either;
  return {
    ...('tag' in variants && { tag: variants.tag }),
    rows: rows.map(({ is, takes, and }) => {
      const names = Object.keys(takes);
      const isOptional = (name: string): boolean => takes[name]!._zod.def.type === 'optional';
      return {
        ...(is && { is }),
        needed: names.filter((name) => !isOptional(name)),
        optional: names.filter(isOptional),
        ...(and && { and: readVariants(and) }),
      };
    }),
  };
};

/** Which fields of a schema depend on what a record is; undefined where none do. */
export const variantsOf = (schema: Schema): VariantsNode | undefined => {
  const { variants } = metaOf(schema);
  return variants && readVariants(variants);
};

const readBare = (schema: Schema): Node => {
  const def = schema._zod.def as unknown as Record<string, unknown> & { type: string };
  const checks = readChecks(schema);
  switch (def.type) {
    case 'object': {
      const shape = def['shape'] as Record<string, Schema>;
      const fields = Object.entries(shape).map(([name, field]) => {
        const optional = field._zod.def.type === 'optional';
        const inner = optional ? (field._zod.def as unknown as { innerType: Schema }).innerType : field;
        const description = metaOf(field).description ?? metaOf(inner).description;
        return { name, optional, node: readSchema(inner), ...(description === undefined ? {} : { description }) };
      });
      const variants = variantsOf(schema);
      return { is: 'object', fields, ...(variants && { variants }) };
    }
    case 'array':
      return { is: 'array', of: readSchema(def['element'] as Schema), ...checks };
    case 'record': {
      const key = readChecks(def['keyType'] as Schema).pattern;
      if (key === undefined) throw new Error('readSchema requires a pattern for record keys');
      return { is: 'record', key, of: readSchema(def['valueType'] as Schema) };
    }
    case 'nullable':
      return { is: 'nullable', of: readSchema(def['innerType'] as Schema) };
    case 'string': {
      const { refersTo } = metaOf(schema);
      return { is: 'string', ...checks, ...(refersTo ? { refersTo } : {}) };
    }
    case 'number':
      return { is: 'number', ...checks };
    case 'boolean':
      return { is: 'boolean' };
    case 'enum':
      return { is: 'enum', values: Object.values(def['entries'] as Record<string, string>) };
    case 'literal':
      return { is: 'enum', values: def['values'] as (string | number)[] };
    default:
      throw new Error(`readSchema requires a kind the page can check, got ${def.type}`);
  }
};

/**
 * Reads a zod schema into a {@link Node}. Throws at any construct that the page's checker could not repeat, so that
 * the two can never silently differ.
 */
export const readSchema = (schema: Schema): Node => {
  const name = nameOf(schema);
  const { description, variants } = metaOf(schema);
  if (variants && name === undefined) throw new Error('readSchema requires a name for what has variants');
  return {
    ...readBare(schema),
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
  };
};

/** Every exported schema by its name, in the order of the exports. */
export const namedSchemas = (): ReadonlyMap<string, Schema> =>
  new Map([...names].map(([schema, name]) => [name, schema]));
