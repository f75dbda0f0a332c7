const sinks = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'unsafeHTML',
  'unsafeSVG',
  'unsafeStatic',
  'styleMap',
  'write',
  'writeln',
  'setHTMLUnsafe',
  'srcdoc',
]);

/** Data never becomes markup, a style text or an attribute whose name is computed. */
export const noMarkupSinks = {
  create(context) {
    const report = (node, what) =>
      context.report({ node, message: `${what} turns text into markup or style, or is dropped by a strict policy.` });
    return {
      MemberExpression(node) {
        const name = node.property.name ?? node.property.value;
        if (name === 'write' || name === 'writeln') {
          if (node.object.type === 'Identifier' && node.object.name === 'document') report(node, `document.${name}`);
        } else if (sinks.has(name)) report(node, name);
      },
      ImportSpecifier(node) {
        if (sinks.has(node.imported.name)) report(node, node.imported.name);
      },
      CallExpression(node) {
        const { callee } = node;
        if (callee.type === 'Identifier' && callee.name === 'eval') report(node, 'eval');
        if (
          callee.type === 'MemberExpression' &&
          callee.property.name === 'setAttribute' &&
          node.arguments[0]?.type !== 'Literal'
        ) {
          report(node, 'setAttribute with a computed name');
        }
      },
      NewExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Function') report(node, 'new Function');
      },
      TemplateElement(node) {
        if (!node.tail && /\sstyle\s*=\s*"?[^"]*$/.test(node.value.raw))
          report(node, 'an interpolated style attribute');
      },
    };
  },
};
