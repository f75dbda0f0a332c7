const runners = new Set(['test', 'it', 'describe']);
const words = new Set(['skip', 'only', 'todo', 'fails', 'skipIf', 'runIf']);

/** Every test runs, and all of them. */
export const noSkippedTests = {
  create(context) {
    if (!/\.test\.(ts|js|mjs)$/.test(context.filename)) return {};
    return {
      MemberExpression(node) {
        if (node.object.type === 'Identifier' && runners.has(node.object.name) && words.has(node.property.name)) {
          context.report({ node, message: `${node.object.name}.${node.property.name} leaves a test out.` });
        }
      },
    };
  },
};
