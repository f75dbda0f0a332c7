import { wallBroken } from '../layers.js';

/** Imports run one way through the house; `tools/layers.js` is the plan. */
export const importWalls = {
  create(context) {
    const check = (node) => {
      if (node.source?.type !== 'Literal') return;
      const message = wallBroken(context.filename, String(node.source.value));
      if (message !== null) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
