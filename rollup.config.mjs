import { readFileSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { minify } from 'terser';
import { bundleLicences } from './tools/bundle-licences.js';
import { carryKit } from './tools/carry-kit.js';
import { litWithoutWindow } from './tools/lit-without-window.js';
import { minifyStyles } from './tools/minify-styles.js';
import { standDown } from './tools/stand-down.js';
import { studioPage } from './tools/studio-page.js';

const { version } = JSON.parse(readFileSync('packages/widgets/package.json', 'utf8'));

/** What terser leaves as it is: text inside tagged templates, whose raw form nothing of ours reads. */
const escapeTemplates = (code) =>
  code.replace(/(\\*)([^\u0000-\u007f])/g, (_, slashes, unit) => {
    if (slashes.length % 2 === 1) throw new Error(`a backslash before ${unit} cannot be escaped`);
    return `${slashes}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

/**
 * Lowers the finished chunk for old portals: esbuild to the syntax of Chromium 78, then terser, kept pure ASCII so that
 * the file also works in a GBK page. Lowering each module instead would break tree-shaking.
 */
const lower = () => ({
  name: 'lower',
  async renderChunk(code) {
    const lowered = await transform(code, {
      target: 'chrome78',
      minify: true,
      legalComments: 'none',
      charset: 'ascii',
    });
    const small = await minify(lowered.code, {
      compress: { passes: 3, inline: 1 },
      format: { ascii_only: true, comments: false },
    });
    return { code: escapeTemplates(small.code ?? ''), map: null };
  },
});

const refuse = (warning) => {
  // What the compiler writes beside `import(address)` asks for a `this`, and does without.
  if (warning.code === 'THIS_IS_UNDEFINED' && warning.id?.endsWith('/load-engine.js')) return;
  throw new Error(warning.message);
};

const inPage = () => [
  resolve({ browser: true, exportConditions: ['browser', 'production'] }),
  litWithoutWindow(),
  minifyStyles(),
];

/** A self-contained file for pages without a build. The npm modules are tsc's output. */
const page = {
  input: 'packages/widgets/dist/browser.js',
  plugins: inPage(),
  output: {
    file: 'packages/widgets/dist/browser/onemetre.js',
    format: 'iife',
    name: 'OneMetre',
    plugins: [
      lower(),
      standDown({ name: 'OneMetre', tag: 'om-programme', version, module: 'onemetre.mjs' }),
      bundleLicences('LICENSES.txt', { fileName: 'sbom.cdx.json', name: '@onemetre/widgets', version }),
    ],
  },
  onwarn: refuse,
};

/** What judges stands in a script of its own: the elements are bundled without it. */
const withoutEngine = () => ({
  name: 'without-engine',
  load: (id) => (id.endsWith('/widgets/dist/engine.js') ? { code: '', moduleSideEffects: false } : null),
});

/** The elements that only show what a release holds ready made. */
const show = {
  input: 'packages/widgets/dist/browser-show.js',
  plugins: [withoutEngine(), ...inPage()],
  output: {
    file: 'packages/widgets/dist/browser/onemetre-show.js',
    format: 'iife',
    name: 'OneMetre',
    plugins: [lower(), standDown({ name: 'OneMetre', tag: 'om-indicator', version, module: 'onemetre-show.mjs' })],
  },
  onwarn: refuse,
};

/** What judges raw data, for pages whose script only shows: a classic script, and the same as a module. */
const engine = {
  input: 'packages/widgets/dist/browser-engine.js',
  plugins: inPage(),
  output: [
    ['iife', 'js'],
    ['es', 'mjs'],
  ].map(([format, ending]) => ({
    file: `packages/widgets/dist/browser/onemetre-engine.${ending}`,
    format,
    plugins: [lower()],
  })),
  onwarn: refuse,
};

/** Files that the bundles above have written, with where they lie. */
const built = (names) => names.map((name) => [name, `packages/widgets/dist/browser/${name}`]);

/**
 * The command as one file that needs nothing but Node: it can be carried into a closed network, and it starts in a quarter
 * of the time that its hundreds of modules take. It carries the scripts for pages, so that it can write a whole release.
 */
const command = {
  input: 'packages/cli/dist/main.js',
  external: /^node:/,
  plugins: [
    carryKit({
      module: 'packages/cli/dist/kit-scripts.js',
      name: 'kitScripts',
      files: () => built(['LICENSES.txt', 'messages.md', 'onemetre.js']),
    }),
    carryKit({
      module: 'packages/cli/dist/page-kit-files.js',
      name: 'pageKitFiles',
      files: () => [
        ...built(['onemetre-engine.js', 'onemetre-show.js', 'sbom.cdx.json']),
        ['tokens.css', 'packages/widgets/dist/tokens.css'],
        ['samples/jquery.min.js', 'examples/jquery/node_modules/jquery/dist/jquery.min.js'],
        ['samples/frame.js', 'examples/iframe/frame.js'],
        ['samples/page.js', 'examples/iframe/page.js'],
      ],
    }),
    resolve({ exportConditions: ['node', 'production'], preferBuiltins: true }),
    commonjs(),
  ],
  output: {
    file: 'packages/cli/dist/onemetre.js',
    format: 'es',
    inlineDynamicImports: true,
    plugins: [bundleLicences('LICENSES.txt')],
  },
  onwarn: refuse,
};

/** The same for a script that stands in a page of ours, which says its own encoding; it is read from a disk, never loaded. */
const lowerInPage = () => ({
  name: 'lower-in-page',
  async renderChunk(code) {
    const options = { target: 'chrome78', minify: true, legalComments: 'none', charset: 'utf8' };
    return { code: (await transform(code, options)).code, map: null };
  },
});

/** The offline page: the widgets with everything that judges, exchange, and the page itself, in one HTML file. */
const studio = {
  input: 'packages/studio/dist/main.js',
  plugins: [resolve({ browser: true, exportConditions: ['browser', 'production'] }), commonjs(), minifyStyles()],
  output: {
    file: 'packages/studio/dist/browser/studio.js',
    format: 'iife',
    plugins: [
      lowerInPage(),
      bundleLicences('LICENSES.txt'),
      studioPage({
        style: 'packages/studio/src/page.css',
        example: 'seeds/practical-affairs/tables-2025.xlsx',
        licences: 'LICENSES.txt',
        file: 'onemetre-studio.html',
      }),
    ],
  },
  onwarn: refuse,
};

export default [page, show, engine, command, studio];
