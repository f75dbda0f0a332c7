const sinks = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'parseFromString',
  'parseHTMLUnsafe',
  'setHTMLUnsafe',
  'setHTML',
  'unsafeHTML',
  'unsafeSVG',
  'unsafeMathML',
  'unsafeStatic',
  'unsafeCSS',
  'styleMap',
  'cssText',
  'insertRule',
  'replaceSync',
  'writeln',
  'srcdoc',
  'execCommand',
]);
const setters = new Set(['setAttribute', 'setAttributeNS', 'toggleAttribute', 'createAttribute', 'setAttributeNode']);
/** Attributes whose value is a script, a style or an address to be loaded. */
const dangerous = /^(?:on.*|style|src|srcset|srcdoc|href|xlink:href|action|formaction|data|background|ping)$/i;
const timers = new Set(['setTimeout', 'setInterval']);
const executors = new Set(['eval', 'Function', 'importScripts']);

const isText = (node) =>
  (node?.type === 'Literal' && typeof node.value === 'string') ||
  node?.type === 'TemplateLiteral' ||
  (node?.type === 'BinaryExpression' && node.operator === '+');

const nameOf = (node) => (node?.type === 'Identifier' ? node.name : node?.property?.name);

/** What an address in a template has to come from: `safeUrl`, or a view's `href`, which has been through it. */
const isSafeAddress = (node) => {
  if (node.type === 'LogicalExpression') return isSafeAddress(node.left);
  if (node.type === 'MemberExpression') return !node.computed && node.property.name === 'href';
  return node.type === 'CallExpression' && nameOf(node.callee) === 'safeUrl';
};

/** Data never becomes markup, a script, a style text, an unchecked address, or an attribute whose name is computed. */
export const noMarkupSinks = {
  create(context) {
    const report = (node, what) =>
      context.report({
        node,
        message: `${what} turns text into markup, script or style, or is dropped by a strict policy.`,
      });
    const checkAttribute = (node) => {
      const name = node.callee.property.name;
      if (!setters.has(name)) return;
      const attribute = node.arguments[name === 'setAttributeNS' ? 1 : 0];
      if (attribute?.type !== 'Literal') report(node, `${name} with a computed name`);
      else if (dangerous.test(String(attribute.value))) report(node, `${name} of ${attribute.value}`);
    };
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
      ImportDeclaration(node) {
        if (/^lit(?:-html)?\/static/.test(node.source.value)) report(node, 'a template with a computed name');
      },
      CallExpression(node) {
        const { callee } = node;
        const name = nameOf(callee);
        if (executors.has(name) && callee.type === 'Identifier') report(node, name);
        if (timers.has(name) && isText(node.arguments[0])) report(node, `${name} with a text`);
        if (callee.type === 'MemberExpression') checkAttribute(node);
      },
      NewExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Function') report(node, 'new Function');
      },
      TaggedTemplateExpression(node) {
        const { tag, quasi } = node;
        if (tag.type !== 'Identifier' || (tag.name !== 'html' && tag.name !== 'svg')) return;
        quasi.quasis.forEach(({ value: { raw } }, index) => {
          const expression = quasi.expressions[index];
          const attribute = /\s([.?]?)([\w:-]+)\s*=\s*(["']?)([^"'>\s]*)$/.exec(raw);
          if (!expression) return;
          if (/<\/?$/.test(raw)) report(expression, 'a computed element name');
          if (/<[\w-]+\s(?:[^<>"']|"[^"]*"|'[^']*')*$/.test(raw) && /\s$/.test(raw))
            report(expression, 'a computed attribute name');
          if (!attribute) return;
          const [, , name] = attribute;
          if (sinks.has(name)) report(expression, `.${name}`);
          if (!dangerous.test(name) || name === 'style') return;
          if (!name.endsWith('href')) report(expression, `a computed ${name}`);
          else if (!isSafeAddress(expression)) report(expression, `${name} that has not been through safeUrl`);
        });
      },
      TemplateElement(node) {
        if (!node.tail && /\sstyle\s*=\s*"?[^"]*$/.test(node.value.raw))
          report(node, 'an interpolated style attribute');
      },
    };
  },
};
