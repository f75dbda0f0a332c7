import { allNodes, isNode, type Node } from './all-nodes.ts';
import { globals, members, methods, styles } from './newer-than-chromium-78.ts';

const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  return node.type === 'Identifier' || node.type === 'PrivateIdentifier'
    ? String(node['name'])
    : String(node['value'] ?? '');
};

/** Names that the script makes itself, whatever a page has by that name. */
const declared = (node: Node): boolean => node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration';

const syntax = (node: Node): string | null => {
  const operator = String(node['operator'] ?? '');
  if (node.type === 'ChainExpression') return '?. is syntax of Chromium 80';
  if (node.type === 'LogicalExpression' && operator === '??') return '?? is syntax of Chromium 80';
  if (node.type === 'AssignmentExpression' && ['&&=', '||=', '??='].includes(operator))
    return `${operator} is syntax of Chromium 85`;
  if (node.type === 'StaticBlock') return 'static {} is syntax of Chromium 94';
  if (node.type === 'MethodDefinition' && isNode(node['key']) && node['key'].type === 'PrivateIdentifier')
    return 'a private method is syntax of Chromium 84';
  if (
    node.type === 'BinaryExpression' &&
    operator === 'in' &&
    isNode(node['left']) &&
    node['left'].type === 'PrivateIdentifier'
  ) {
    return '#x in y is syntax of Chromium 91';
  }
  const flags = (node['regex'] as { flags?: string } | undefined)?.flags ?? '';
  return /[dv]/.test(flags) ? `the flag of /…/${flags} is syntax of Chromium 90 or later` : null;
};

const called = (node: Node): string | null => {
  if (node.type === 'MemberExpression') {
    const name = `${nameOf(node['object'])}.${nameOf(node['property'])}`;
    return name in members ? `${name} came with Chromium ${members[name]}` : null;
  }
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  const callee = node['callee'];
  if (!isNode(callee)) return null;
  const name = nameOf(callee.type === 'MemberExpression' ? callee['property'] : callee);
  const isMethod = callee.type === 'MemberExpression';
  if (!isMethod && Object.hasOwn(globals, name)) return `${name} came with Chromium ${globals[name]}`;
  if (isMethod && Object.hasOwn(methods, name)) return `${name}() came with Chromium ${methods[name]}`;
  const options = (node['arguments'] as readonly unknown[])[2];
  const properties =
    isNode(options) && Array.isArray(options['properties']) ? (options['properties'] as readonly Node[]) : [];
  return name === 'addEventListener' && properties.some((property) => nameOf(property['key']) === 'signal')
    ? 'addEventListener ignores signal before Chromium 90'
    : null;
};

const styled = (node: Node): string[] => {
  if (node.type !== 'TemplateElement' && node.type !== 'Literal') return [];
  const value = node.type === 'Literal' ? node['value'] : (node['value'] as { cooked?: string }).cooked;
  // Only text with a style rule in it; a sentence may hold any word.
  if (typeof value !== 'string' || !/\{[^}]*:[^}]*[;}]/s.test(value)) return [];
  return styles
    .filter(([pattern]) => pattern.test(value))
    .map(([, since, name]) => `${name} in a style came with Chromium ${since}`);
};

/** What of a built script Chromium 78 cannot read, does not have, or ignores. Each finding once, in order of place. */
export const tooNew = (code: string, sourceType: 'script' | 'module'): readonly string[] => {
  const nodes = allNodes(code, sourceType);
  const own = new Set(nodes.filter(declared).map((node) => nameOf(node['id'])));
  const found = new Set<string>();
  for (const node of nodes) {
    for (const finding of [syntax(node), called(node), ...styled(node)]) {
      if (finding !== null && !own.has(finding.split(' ')[0] ?? '')) found.add(finding);
    }
  }
  return [...found];
};
