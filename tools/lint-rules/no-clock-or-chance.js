const isMember = (node, object, property) =>
  node.type === 'MemberExpression' &&
  !node.computed &&
  node.object.type === 'Identifier' &&
  node.object.name === object &&
  node.property.name === property;

/** Dates and seeds are arguments: no clock, no chance, no locale of the machine. */
export const noClockOrChance = {
  create(context) {
    const report = (node, what) =>
      context.report({
        node,
        message: `${what} makes the answer depend on where and when it runs; take a date or a seed as an argument.`,
      });
    return {
      MemberExpression(node) {
        if (isMember(node, 'Date', 'now')) report(node, 'Date.now');
        if (isMember(node, 'Math', 'random')) report(node, 'Math.random');
        if (!node.computed && String(node.property.name).startsWith('toLocale')) report(node, node.property.name);
      },
      CallExpression(node) {
        const { callee } = node;
        if (callee.type === 'Identifier' && callee.name === 'Date') report(node, 'Date()');
        if (
          callee.type === 'MemberExpression' &&
          callee.property.name === 'localeCompare' &&
          node.arguments.length < 2
        ) {
          report(node, 'localeCompare without a language');
        }
      },
      NewExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
          report(node, 'new Date()');
      },
    };
  },
};
