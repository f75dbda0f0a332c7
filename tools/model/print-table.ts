import { programmeSchema } from '../../packages/core/src/model/index.ts';
import { readSchema, type Node, type VariantsNode } from './read-schema.ts';

/** The model as the table that `checkShape` walks; a shape that occurs twice is written once. */
export const printTable = (): string => {
  const constants: string[] = [];
  const known = new Map<string, string>();

  const share = (code: string, hint: string): string => {
    const seen = known.get(code);
    if (seen !== undefined) return seen;
    const name = `${hint[0]!.toLowerCase()}${hint.slice(1)}${known.size}`;
    known.set(code, name);
    constants.push(`const ${name}: Shape = ${code};`);
    return name;
  };

  const print = (node: Node): string => {
    const hint = node.name ?? node.is;
    switch (node.is) {
      case 'object': {
        const fields = node.fields!.map(
          ({ name, optional, node: field }) => `${optional ? `'${name}?'` : name}: ${print(field)}`,
        );
        const variants = node.variants ? `, ${printVariants(node.variants)}` : '';
        return share(`objectShape({ ${fields.join(', ')} }${variants})`, hint);
      }
      case 'array':
        return share(`{ is: 'array', of: ${print(node.of!)}${limit(node, 'min')} }`, hint);
      case 'record':
        return share(`{ is: 'record', key: /${node.key}/, of: ${print(node.of!)}${format(node)} }`, hint);
      case 'nullable':
        return share(`{ is: 'nullable', of: ${print(node.of!)} }`, hint);
      case 'string': {
        const pattern = node.pattern === undefined ? '' : `, pattern: /${node.pattern}/`;
        const refersTo = node.refersTo ? `, refersTo: ${quote(node.refersTo)}` : '';
        return share(
          `{ is: 'string'${pattern}${limit(node, 'min', 'minLength')}${limit(node, 'max', 'maxLength')}${format(node)}${refersTo} }`,
          hint,
        );
      }
      case 'number':
        return share(
          `{ is: 'number'${limit(node, 'whole')}${limit(node, 'min')}${limit(node, 'above')}${limit(node, 'max')} }`,
          hint,
        );
      case 'null':
        throw new Error('printTable requires null to stand in a tag');
      case 'boolean':
        return share(`{ is: 'boolean' }`, hint);
      case 'enum':
        return share(`{ is: 'enum', of: ${quote(node.values)} }`, hint);
    }
  };

  const root = print(readSchema(programmeSchema));
  return [
    '// Made by tools/generate-model.ts from packages/core/src/model. Change the schemas, not this file.',
    "import { objectShape } from '../parse/object-shape.ts';",
    "import type { Shape } from '../parse/shape.ts';",
    '',
    ...constants,
    '',
    '/** The shape of a programme file. */',
    `export const programmeShape: Shape = ${root};`,
    '',
  ].join('\n');
};

const quote = (value: unknown): string => JSON.stringify(value).replaceAll('"', "'");

/** Which fields go with which value of the tag; as in `objectShape`, a name that ends in `?` may be absent. */
const printVariants = ({ tag, rows }: VariantsNode): string => {
  const printed = rows.map(({ is, needed, optional, and }) => {
    const takes = quote([...needed, ...optional.map((name) => `${name}?`)]);
    return `{ ${is ? `is: ${quote(is)}, ` : ''}takes: ${takes}${and ? `, and: ${printVariants(and)}` : ''} }`;
  });
  return `{ ${tag === undefined ? '' : `tag: ${quote(tag)}, `}rows: [${printed.join(', ')}] }`;
};

/** The exported name of a text with a form of its own, so that an issue can say how it is written. */
const format = (node: Node): string => (node.name === undefined ? '' : `, format: '${node.name}'`);

const limit = (node: Node, from: string, to = from): string =>
  node.limits?.[from] === undefined ? '' : `, ${to}: ${node.limits[from]}`;
