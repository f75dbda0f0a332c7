import { parse, type Node } from 'acorn';
import { transform } from 'esbuild';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀćđéƒǵħíǰķłḿńóƥɋŕśťúṽẃẋýźÁɃĆĐÉƑǴĦÍĴĶŁḾŃÓƤɊŔŚŤÚṼẂẊÝŹ';

/**
 * English as a language of its own: each letter with an accent, each vowel twice.
 *
 * @example
 * pseudoText('On track') // => 'ÓÓń ťŕááćķ'
 */
export const pseudoText = (text: string): string =>
  [...text]
    .map((letter) => {
      const at = plain.indexOf(letter);
      const made = at < 0 ? letter : [...accented][at]!;
      return /[aeiou]/i.test(letter) ? made + made : made;
    })
    .join('');

type AnyNode = Node & Record<string, unknown>;

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string';

/** Texts that are no words: names of fields, what values are compared with, tags of languages, patterns. */
const isNoWord = (node: AnyNode, parent: AnyNode, tag: string): boolean =>
  parent.type === 'ImportDeclaration' ||
  (parent.type === 'BinaryExpression' && /^[!=]==$/.test(String(parent['operator']))) ||
  (parent.type === 'Property' && parent['key'] === node) ||
  (parent.type === 'MemberExpression' && parent['property'] === node) ||
  String(node['value']).startsWith(tag);

/**
 * A file of words, as JavaScript, with all its words in the language made of accents; `tag` is the language that it was.
 *
 * @example
 * await pseudoWords("export const yes: string = 'yes';", 'en', 'xx') // => "export const yes = 'ýéééśś';"
 */
export const pseudoWords = async (source: string, tag: string, made: string): Promise<string> => {
  const { code } = await transform(source, {
    loader: 'ts',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  const edits: (readonly [start: number, end: number, text: string])[] = [];
  const visit = (node: AnyNode, parent: AnyNode): void => {
    // What the browser is asked for is asked in its own words.
    if (node.type === 'NewExpression') return;
    if (node.type === 'Literal' && typeof node['value'] === 'string') {
      const { value } = node;
      if (value === tag) edits.push([node.start, node.end, JSON.stringify(made)]);
      else if (!isNoWord(node, parent, `${tag}-`))
        edits.push([node.start, node.end, JSON.stringify(pseudoText(String(value)))]);
    }
    if (node.type === 'TemplateElement')
      edits.push([node.start, node.end, pseudoText(code.slice(node.start, node.end))]);
    for (const [key, value] of Object.entries(node)) {
      if (key === 'start' || key === 'end') continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node);
    }
  };
  const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as AnyNode;
  visit(tree, tree);
  return edits
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end, words]) => text.slice(0, start) + words + text.slice(end), code);
};
