/**
 * Which room of the house may import from which: the one table behind the lint rule `import-walls`, which speaks in the
 * editor, and `test/layers.test.ts`, which no comment can switch off.
 *
 * @typedef {object} Package
 * @property {readonly string[]} imports what every file of the package may import by name; `*` ends a prefix
 * @property {Readonly<Record<string, readonly string[]>>} [only] names that only the given folders may import
 * @property {readonly (readonly string[])[]} [order] folders of `src`, lowest first: a folder imports from the rows above
 *   its own, never from its own row or below
 * @property {readonly string[]} [closed] folders that no other folder imports
 * @property {Readonly<Record<string, readonly string[]>>} [also] imports against the order, each with its reason below
 */

/** Folders of the widgets that must also work where there is no Lit: snapshots, canvases, tests in Node. */
const litFreeFolders = ['paint', 'print', 'snapshot', 'store'];

/** @type {Readonly<Record<string, Package>>} */
const packages = {
  core: {
    imports: [],
    only: { 'zod/mini': ['model'] },
    order: [
      ['model'],
      ['generated'],
      ['answer', 'math'],
      // How areas add up is arithmetic on plain values; which values those are is for the indicator to say.
      // So is who answers for what: it is read off the plan, and says nothing of how it stands.
      ['time', 'issue', 'area', 'duty'],
      // Published methods on plain numbers; what judges a programme by our own rules never asks them.
      ['method'],
      ['lookup', 'forecast'],
      // The plain facts of each kind of target, without a rule behind them.
      ['delivery', 'kind'],
      ['indicator', 'milestone', 'commitment', 'project'],
      // What a file is told about its values and targets is what judging does with them.
      ['parse', 'roll-up', 'series'],
      ['programme'],
      ['history', 'changes', 'attention', 'evaluability', 'robustness'],
      ['table'],
    ],
    // What the model is turned into stands in `generated`: no other folder may bring zod into a page.
    closed: ['model'],
    // The checker's table is typed by the walker that reads it.
    also: { generated: ['parse'] },
  },
  scenes: {
    imports: ['@onemetre/core', '@onemetre/core/*'],
    only: { 'd3-array': ['geometry'] },
    order: [['locales'], ['generated'], ['text'], ['geometry', 'labels', 'safe'], ['view'], ['scene'], ['print']],
    // A language is typed by what has words; and a table of words by what the view has words for.
    also: { locales: ['text', 'labels'], labels: ['view'] },
  },
  exchange: {
    imports: [
      '@onemetre/core',
      '@onemetre/core/*',
      '@onemetre/scenes',
      '@onemetre/scenes/scene',
      '@onemetre/scenes/views',
      'fflate',
      'jsonc-parser',
      'papaparse',
      'saxes',
      'yalps',
    ],
  },
  widgets: {
    imports: [
      ...[
        '@onemetre/core',
        '@onemetre/core/issues',
        '@onemetre/core/lookup',
        '@onemetre/core/table',
        '@onemetre/core/time',
      ],
      ...['@onemetre/scenes', '@onemetre/scenes/*'],
    ],
    // Types alone, or asked for where it is called: whoever imports these entries has the package.
    only: { react: ['frameworks'], 'svelte/elements': ['frameworks'], vue: ['frameworks'], 'axe-core': ['testing'] },
  },
  cli: { imports: ['@onemetre/*', 'node:*', 'commander', 'fast-string-width', 'picocolors'] },
  portal: { imports: ['@onemetre/*', 'node:*', 'sirv'] },
  // What stands on the desk knows nothing of the page that shows it.
  studio: {
    imports: ['@onemetre/*'],
    only: { lit: ['page'] },
    order: [['words'], ['desk'], ['page']],
    also: { words: ['desk'] },
  },
};

const lit = ['lit', 'lit/*', 'lit-html', 'lit-html/*', '@lit/*'];
const sourceFile = /(?:^|\/)packages\/([^/]+)\/src\/(.+)$/;
/** What tests read beside their own package: the seeds as they are, and the samples that the tests of core and scenes are made of. */
const readByTests = /^(?:\.\.\/)+(?:seeds|(?:core|scenes)\/src\/(?:fixtures|generated))\//;
const isTest = /\.(test|test-d|bench)\.ts$|^fixtures\//;

const matches = (patterns, name) =>
  patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));

const isEntry = (path) => /^(?:index|define|browser|main|serve)\.ts$/.test(path);

const folderOf = (path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');

const resolveFrom = (path, specifier) => {
  const parts = path.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return null;
      parts.pop();
    } else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
};

const rowOf = (order, folder) => order.findIndex((row) => row.includes(folder));

const wallInCore = ({ order, closed = [], also = {} }, from, to) => {
  if (from === '' || to === '' || from === to || (also[from] ?? []).includes(to)) return null;
  if (closed.includes(to)) return `Only the package's entry imports from ${to}.`;
  if (rowOf(order, from) < 0) return `The folder ${from} has no place in tools/layers.js.`;
  if (rowOf(order, to) < 0) return `The folder ${to} has no place in tools/layers.js.`;
  return rowOf(order, to) < rowOf(order, from) ? null : `${from} stands below or beside ${to}: imports run one way.`;
};

const sharedInWidgets = ['element', 'events', 'generated', 'shared', 'tokens', ...litFreeFolders];

const wallInWidgets = (from, to) => {
  // What is made of the elements names them all; it holds types alone.
  if (from === '' || to === '' || from === to || from === 'generated') return null;
  if (litFreeFolders.includes(from) && !litFreeFolders.includes(to)) return `${from} is free of Lit, and ${to} is not.`;
  return sharedInWidgets.includes(to) ? null : `${from} may not reach into the element folder ${to}.`;
};

/**
 * What is wrong with this import, or `null`. Tests may import anything but another package's
 * inside.
 *
 * @param {string} file path of the importing file, with `packages/<name>/src/` in it
 * @param {string} specifier as written
 * @returns {string | null}
 */
export const wallBroken = (file, specifier) => {
  const place = sourceFile.exec(file.replaceAll('\\', '/'));
  const [, name = '', path = ''] = place ?? [];
  const rules = packages[name];
  if (place === null || rules === undefined) return null;
  const folder = folderOf(path);
  if (specifier.startsWith('.')) {
    if (isTest.test(path) && readByTests.test(specifier)) return null;
    const target = resolveFrom(path, specifier);
    if (target === null) return 'Import another package by its name, and nothing from outside src.';
    if (isTest.test(path)) return null;
    if (folder !== '' && isEntry(target)) return 'The entries are for other packages.';
    if (folderOf(target) === 'fixtures') return 'Fixtures are for tests.';
    if (rules.order !== undefined) return wallInCore(rules, folder, folderOf(target));
    return name === 'widgets' ? wallInWidgets(folder, folderOf(target)) : null;
  }
  if (isTest.test(path)) return null;
  if (name === 'widgets' && matches(lit, specifier)) {
    return litFreeFolders.includes(folder) ? `${folder} is free of Lit.` : null;
  }
  if (matches(rules.only?.[specifier] ?? [], folder)) return null;
  return matches(rules.imports, specifier) ? null : `packages/${name}/src/${folder} may not import ${specifier}.`;
};

/** Every folder of `src` and every package that the table names, by package: a test looks whether each is there. */
export const namedInWalls = Object.entries(packages).map(
  ([name, { imports, only = {}, order = [], closed = [], also = {} }]) => ({
    name,
    folders: [
      ...new Set([
        ...[...order.flat(), ...closed, ...Object.entries(also).flat(2), ...Object.values(only).flat()],
        ...(name === 'widgets' ? sharedInWidgets : []),
      ]),
    ],
    dependencies: [...imports, ...Object.keys(only)].filter((specifier) => !specifier.includes('*')),
  }),
);
