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

/** What every widget takes from the page beside the three that it describes itself; their defaults stand in its styles. */
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

/** The same for all, written once; and no event but ours: the analyzer takes the argument of an event for its name. */
const sharedByAll = () => ({
  name: 'shared-by-all',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (!declaration.tagName) continue;
        declaration.events = (declaration.events ?? []).filter(({ name }) => name?.startsWith('om-'));
        declaration.cssProperties = [
          ...(declaration.cssProperties ?? []),
          ...Object.entries(sharedProperties).map(([name, description]) => ({ name, description })),
        ];
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
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly(), elementsOnly(), sharedByAll(), builtPaths()],
};
