import { readFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/**
 * The manifest of the elements. The analyzer knows TypeScript and Lit, but not three things of ours: that `state: true`
 * properties are private, that `private` members are nobody's business, and that users import `dist`.
 */

const stateProperties = (node, ts) => {
  const names = new Set();
  for (const member of node.members) {
    if (member.name?.getText() !== 'properties' || !member.initializer) continue;
    const table =
      ts.isAsExpression(member.initializer) || ts.isSatisfiesExpression?.(member.initializer)
        ? member.initializer.expression
        : member.initializer;
    for (const property of table.properties ?? []) {
      if (/\bstate:\s*true\b/.test(property.initializer?.getText() ?? '')) names.add(property.name.getText());
    }
  }
  return names;
};

const hidden = (member, states) =>
  states.has(member.name) ||
  member.privacy === 'private' ||
  member.privacy === 'protected' ||
  member.name.startsWith('#');

const publicOnly = () => {
  const statesOf = new Map();
  return {
    name: 'public-only',
    analyzePhase({ ts, node }) {
      if (ts.isClassDeclaration(node) && node.name) statesOf.set(node.name.getText(), stateProperties(node, ts));
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          const states = statesOf.get(declaration.name) ?? new Set();
          if (declaration.members)
            declaration.members = declaration.members.filter((member) => !hidden(member, states));
          if (declaration.attributes)
            declaration.attributes = declaration.attributes.filter(
              (attribute) => !states.has(attribute.fieldName ?? attribute.name),
            );
        }
      }
    },
  };
};

/** The choices of an attribute in place of the name of their type: editors offer what they can read. */
const choicesSpelled = () => {
  const choices = new Map();
  const lists = new Map();
  return {
    name: 'choices-spelled',
    collectPhase({ ts, node }) {
      const written = (texts) => texts.map((text) => `'${text}'`).join(' | ');
      if (ts.isVariableDeclaration(node) && node.initializer && ts.isAsExpression(node.initializer)) {
        const list = node.initializer.expression;
        if (ts.isArrayLiteralExpression(list) && list.elements.every(ts.isStringLiteral))
          lists.set(node.name.getText(), written(list.elements.map(({ text }) => text)));
      }
      if (!ts.isTypeAliasDeclaration(node)) return;
      const { type } = node;
      const isText = (one) => ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal);
      if (ts.isUnionTypeNode(type) && type.types.every(isText))
        choices.set(node.name.text, written(type.types.map(({ literal }) => literal.text)));
      const [, list] = /^\(typeof (\w+)\)\[number\]$/.exec(type.getText()) ?? [];
      if (list !== undefined) choices.set(node.name.text, () => lists.get(list));
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
        for (const { type } of [...(declaration.attributes ?? []), ...(declaration.members ?? [])]) {
          const [, name, rest] = /^(\w+)( \| '')$/.exec(type?.text ?? '') ?? [];
          const spelled = choices.get(name);
          if (spelled !== undefined) type.text = (typeof spelled === 'string' ? spelled : spelled()) + rest;
        }
      }
    },
  };
};

/** Functions and views stand in the types; here are only the elements. */
const elementsOnly = () => ({
  name: 'elements-only',
  packageLinkPhase({ customElementsManifest }) {
    const isElement = (entry) => entry.customElement === true || entry.kind === 'custom-element-definition';
    customElementsManifest.modules = customElementsManifest.modules.filter((module) =>
      [...(module.declarations ?? []), ...(module.exports ?? [])].some(isElement),
    );
  },
});

/** What every widget takes from the page beside the three that it describes itself. */
const sharedProperties = {
  '--om-accent-wash': 'Ground of what is chosen or pointed at.',
  '--om-ink': 'Colour of text.',
  '--om-line': 'Colour of rules between rows.',
  '--om-link': 'Colour of links where it is not the accent.',
  '--om-paper': 'Ground of what covers something.',
  '--om-scheme': 'Whether form fields and scroll bars are those of a light or a dark page.',
  '--om-soft': 'Colour of notes and small print.',
  '--om-target': 'Least height of what is pressed; 60px for large type.',
  '--om-wash': 'Ground of notices and opened details.',
};

/** Their defaults, as the styles have them: `var(--om-ink, #1c2024)`. */
const defaults = new Map(
  [
    ...readFileSync(new URL('src/element/host.styles.ts', import.meta.url), 'utf8').matchAll(
      /var\((--om-[\w-]+), ((?:[^()]|\([^()]*\))+)\)/g,
    ),
  ]
    .reverse()
    .map(([, name, value]) => [name, value]),
);

/**
 * The same for all, written once; no event but ours: the analyzer takes the argument of an event for its name; and no
 * static member: nobody calls it in a page.
 */
const sharedByAll = () => ({
  name: 'shared-by-all',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (!declaration.tagName) continue;
        declaration.events = (declaration.events ?? []).filter(({ name }) => name?.startsWith('om-'));
        declaration.members = (declaration.members ?? []).filter((member) => member.static !== true);
        declaration.cssProperties = [
          ...(declaration.cssProperties ?? []),
          ...Object.entries(sharedProperties).map(([name, description]) => ({ name, description })),
        ].map((property) => ({ ...property, default: property.default ?? defaults.get(property.name) }));
      }
    }
  },
});

const builtPaths = () => ({
  name: 'built-paths',
  packageLinkPhase({ customElementsManifest }) {
    const text = JSON.stringify(customElementsManifest).replace(/"\/?src\/([^"]+)\.ts"/g, '"dist/$1.js"');
    Object.assign(customElementsManifest, JSON.parse(text));
  },
});

export default {
  // The choices of attributes are views' own.
  globs: ['src/**/*.ts', '../scenes/src/view/{list-names,view-options}.ts'],
  exclude: ['src/**/*.test.ts'],
  litelement: true,
  packagejson: false,
  plugins: [
    choicesSpelled(),
    publicOnly(),
    elementsOnly(),
    sharedByAll(),
    builtPaths(),
    customElementVsCodePlugin({ outdir: 'editor', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'editor', packageJson: false, hideLogs: true }),
  ],
};
