const methods = new Set(['toLocaleString', 'toFixed', 'toPrecision', 'toExponential']);

/** Rounding for places and sums, such as `Number(x.toFixed(4))`, makes a number again and is no writing. */
const isNumberAgain = ({ parent }) =>
  parent?.type === 'CallExpression' && parent.callee.type === 'Identifier' && parent.callee.name === 'Number';

/**
 * Figures are written in one place, `format-*.ts` and `write-number.ts` of the scenes: elsewhere they would come to have other
 * decimals, signs or separators.
 */
export const noNumberFormat = {
  create(context) {
    const report = (node) =>
      context.report({ node, message: 'Numbers are written by the formatters of @onemetre/scenes alone.' });
    return {
      CallExpression(node) {
        const { callee } = node;
        const name = callee.type === 'MemberExpression' && !callee.computed ? callee.property.name : undefined;
        if (methods.has(name) && !isNumberAgain(node)) report(node);
      },
      MemberExpression(node) {
        if (node.object.type === 'Identifier' && node.object.name === 'Intl' && node.property.name === 'NumberFormat')
          report(node);
      },
    };
  },
};
