import { namedSchemas, readSchema, type Node } from './read-schema.ts';

const typeOf = (node: Node, indent: string, named = true): string => {
  if (named && node.name !== undefined) return node.name;
  switch (node.is) {
    case 'object':
      return `{\n${fieldsOf(node, `${indent}  `)}${indent}}`;
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

const fieldsOf = (node: Node, indent: string): string =>
  node
    .fields!.map(({ name, optional, description, node: field }) => {
      const comment = description === undefined ? '' : `${indent}/** ${description} */\n`;
      const type = typeOf(field, indent);
      return `${comment}${indent}readonly ${name}${optional ? '?' : ''}: ${type}${optional ? ' | undefined' : ''};\n`;
    })
    .join('');

/** The model as plain interfaces, each field with its sentence, so that a reader of the types needs no zod. */
export const printTypes = (): string => {
  const parts = [...namedSchemas()].map(([name, schema]) => {
    const node = readSchema(schema);
    const comment = node.description === undefined ? '' : `/** ${node.description} */\n`;
    return node.is === 'object'
      ? `${comment}export interface ${name} {\n${fieldsOf(node, '  ')}}\n`
      : `${comment}export type ${name} = ${typeOf(node, '', false)};\n`;
  });
  return `// Made by tools/generate-model.ts from packages/core/src/model. Change the schemas, not this file.\n\n${parts.join('\n')}`;
};
