/** A missing value must never become a number by default. */
export const noMissingAsZero = {
  create(context) {
    return {
      LogicalExpression(node) {
        if ((node.operator === '??' || node.operator === '||') && node.right.type === 'Literal' && node.right.value === 0) {
          context.report({ node, message: 'Missing is not zero: answer with a reason, or leave the number out.' });
        }
      },
    };
  },
};
