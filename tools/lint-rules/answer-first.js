const isArrow = (node) => node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression';

const isFunction = (node) => node?.type === 'FunctionDeclaration';

/** A reader opens a file for its public function: it stands above its private parts, and declarations make that possible. */
export const answerFirst = {
  create(context) {
    let privateOne = null;
    const meet = (node, exported) => {
      if (node?.type === 'VariableDeclaration')
        for (const { id, init } of node.declarations)
          if (isArrow(init) && !id.typeAnnotation)
            context.report({
              node,
              message: `Declare it, so that it may stand below its reader: function ${id.name}.`,
            });
      if (!isFunction(node)) return;
      if (!exported) privateOne ??= node.id.name;
      else if (privateOne !== null)
        context.report({ node, message: `The public function stands first, above ${privateOne}, which is its part.` });
    };
    return {
      Program(file) {
        for (const node of file.body)
          if (node.type === 'ExportNamedDeclaration') meet(node.declaration, true);
          else meet(node, false);
      },
    };
  },
};
