/** The kinds of target, and the methods by which they are judged; other things have kinds of other names. */
const kinds = [
  'reach',
  'hold',
  'cumulative',
  'recurrent',
  'standard',
  'coverage',
  'deliverable',
  'entitlement',
  'direction',
  'relative',
  'within',
  'compare',
  'rank',
];
const methods = ['linear-pace', 'hold', 'cumulative', 'recurrent', 'standard', 'direction', 'compare', 'deliverable'];

/** What a change is reckoned from, and what is compared with: `asksEachChange`, `asksValueBefore`. */
const bases = ['previous-period', 'average-per-year', 'last-year'];

export const asked = { kind: kinds, method: methods, base: bases };

const rows = { kind: 'kinds, ruleOf', method: 'methods', base: 'asksEachChange, asksValueBefore' };

/** `kind`, `target.kind`, `answer?.because.method`, `relative.base`: what is asked for, or null. */
const nameOf = (node) => {
  if (node?.type === 'ChainExpression') return nameOf(node.expression);
  const name = node?.type === 'Identifier' ? node.name : node?.type === 'MemberExpression' ? node.property.name : null;
  return name !== null && Object.hasOwn(asked, name) ? name : null;
};

const isOf = (name, node) => node?.type === 'Literal' && (asked[name] ?? []).includes(node.value);

/**
 * Shared code asks the row of a kind (`kinds`, `ruleOf`) or of a method (`methods`) what it wants to know: a kind that is
 * named here and there is forgotten somewhere when the next one comes. Tables with a place for each kind are checked by
 * the compiler, and so allowed.
 */
export const noKindInSharedCode = {
  create(context) {
    const report = (node, name) =>
      context.report({
        node,
        message: `Ask the row of the ${name} (${rows[name]}), and not which ${name} it is.`,
      });
    return {
      BinaryExpression(node) {
        if (!['===', '!==', '==', '!='].includes(node.operator)) return;
        for (const [one, other] of [
          [node.left, node.right],
          [node.right, node.left],
        ])
          if (isOf(nameOf(one), other)) report(node, nameOf(one));
      },
      SwitchStatement(node) {
        const name = nameOf(node.discriminant);
        const found = node.cases.find(({ test }) => isOf(name, test));
        if (found) report(found, name);
      },
      // A list of kinds is asked with `includes`; one of a single word may be of anything.
      ArrayExpression(node) {
        if (node.elements.length > 1 && node.elements.every((element) => isOf('kind', element))) report(node, 'kind');
      },
      CallExpression(node) {
        const { callee } = node;
        const [argument] = node.arguments;
        if (callee.type !== 'MemberExpression' || callee.property.name !== 'includes') return;
        const list = callee.object.type === 'ArrayExpression' ? callee.object.elements : [];
        if (list.length === 1 && isOf(nameOf(argument), list[0])) report(callee, nameOf(argument));
      },
    };
  },
};
