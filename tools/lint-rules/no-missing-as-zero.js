const isZero = (node) => node.type === 'Literal' && node.value === 0;

/** A missing value must never become a number by default. */
export const noMissingAsZero = {
  create(context) {
    const report = (node) =>
      context.report({ node, message: 'Missing is not zero: answer with a reason, or leave the number out.' });
    return {
      LogicalExpression(node) {
        if ((node.operator === '??' || node.operator === '||') && isZero(node.right)) report(node);
      },
      AssignmentExpression(node) {
        if ((node.operator === '??=' || node.operator === '||=') && isZero(node.right)) report(node);
      },
    };
  },
};
