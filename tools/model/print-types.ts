import { namedSchemas, readSchema, type Node, type VariantsNode } from './read-schema.ts';

const typeOf = (node: Node, indent: string, named = true): string => {
  if (named && node.name !== undefined) return node.name;
  switch (node.is) {
    case 'object':
      return recordType(node.fields!, indent);
    case 'array': {
      const inner = typeOf(node.of!, indent);
      return /[|{ ]/.test(inner) && !inner.startsWith('{') ? `readonly (${inner})[]` : `readonly ${inner}[]`;
    }
    case 'record':
      return `Readonly<Record<string, ${typeOf(node.of!, indent)}>>`;
    case 'nullable':
      return `${typeOf(node.of!, indent)} | null`;
    case 'enum':
      return node.values!.map((value) => JSON.stringify(value).replace(/^"|"$/g, "'")).join(' | ');
    default:
      return node.is;
  }
};

type Field = NonNullable<Node['fields']>[number];

const recordType = (fields: readonly Field[], indent: string): string =>
  `{\n${fieldsOf(fields, `${indent}  `)}${indent}}`;

const fieldsOf = (fields: readonly Field[], indent: string): string =>
  fields
    .map(({ name, optional, description, node: field }) => {
      const comment = description === undefined ? '' : `${indent}/** ${description} */\n`;
      const type = typeOf(field, indent);
      return `${comment}${indent}readonly ${name}${optional ? '?' : ''}: ${type}${optional ? ' | undefined' : ''};\n`;
    })
    .join('');

/** One of the records that a union allows: the tags that it has, and its fields. */
interface Alternative {
  readonly tags: ReadonlyMap<string, Node>;
  readonly needed: readonly string[];
  readonly optional: readonly string[];
}

/** Every value that a tag may have beside those of the rows that name theirs. */
const restOf = (tag: Node, { rows }: VariantsNode): Node => {
  const named = rows.flatMap(({ is = [] }) => is);
  if (tag.is === 'nullable' && named.includes(null)) return tag.of!;
  return { is: 'enum', values: tag.values!.filter((value) => !named.includes(value as string)) };
};

const tagNode = (is: readonly (string | null)[]): Node =>
  is[0] === null ? { is: 'null' } : { is: 'enum', values: is as readonly string[] };

const alternativesOf = (variants: VariantsNode, fieldOf: (name: string) => Field): readonly Alternative[] =>
  variants.rows.flatMap(({ is, needed, optional, and }) => {
    const { tag } = variants;
    const own = tag === undefined ? [] : [[tag, is ? tagNode(is) : restOf(fieldOf(tag).node, variants)] as const];
    const inner = and ? alternativesOf(and, fieldOf) : [{ tags: new Map(), needed: [], optional: [] }];
    return inner.map((one) => ({
      tags: new Map([...own, ...one.tags]),
      needed: [...needed, ...one.needed],
      optional: [...optional, ...one.optional],
    }));
  });

/** What all have, and one of the records that it may be; what a record does not take can be asked for, and is undefined. */
const printVaried = (name: string, comment: string, { fields = [] }: Node, variants: VariantsNode): string => {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const alternatives = alternativesOf(variants, (field) => byName.get(field)!);
  const varied = new Set(alternatives.flatMap(({ needed, optional }) => [...needed, ...optional]));
  const printed = alternatives.map(({ tags, needed, optional }) => {
    const own = [
      ...[...tags].map(([tag, node]): Field => ({ ...byName.get(tag)!, node })),
      ...needed.map((field): Field => ({ ...byName.get(field)!, optional: false })),
      ...optional.map((field): Field => ({ ...byName.get(field)!, optional: true })),
    ];
    const without = [...varied].filter((field) => !own.some((one) => one.name === field));
    return `  | {\n${fieldsOf(own, '      ')}${without.map((field) => `      readonly ${field}?: undefined;\n`).join('')}    }\n`;
  });
  const common = fields.filter((field) => !varied.has(field.name));
  return [
    `/** What every ${name} has. */\nexport interface ${name}Common ${recordType(common, '')}\n\n`,
    `${comment}export type ${name} = ${name}Common &\n  (\n${printed.join('')}  );\n`,
  ].join('');
};

/** The model as plain interfaces, each field with its sentence, so that a reader of the types needs no zod. */
export const printTypes = (): string => {
  const parts = [...namedSchemas()].map(([name, schema]) => {
    const node = readSchema(schema);
    const comment = node.description === undefined ? '' : `/** ${node.description} */\n`;
    if (node.variants) return printVaried(name, comment, node, node.variants);
    return node.is === 'object'
      ? `${comment}export interface ${name} ${recordType(node.fields!, '')}\n`
      : `${comment}export type ${name} = ${typeOf(node, '', false)};\n`;
  });
  return `// Made by tools/generate-model.ts from packages/core/src/model. Change the schemas, not this file.\n\n${parts.join('\n')}`;
};
