import { existsSync, globSync, rmSync, writeFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { failureOf, installPacked, publicPackages, type Manifest, type Packed } from './packed-packages.ts';

const { project, packages } = installPacked();
afterAll(() => rmSync(project, { recursive: true, force: true }));

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = join(root, 'node_modules', '.bin', 'tsc');
const packed = (name: string): Packed => {
  const found = packages.get(name);
  if (found === undefined) throw new Error(`unknown package: ${name}`);
  return found;
};

const targets = ({ exports = {}, bin = {} }: Manifest): string[] => [
  ...Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target))),
  ...Object.values(bin),
];

/** The entries that hold a module, as a user writes them. */
const modules = ({ name, exports = {} }: Manifest): string[] =>
  Object.entries(exports)
    .filter(([, target]) => typeof target !== 'string')
    .map(([path]) => name + path.slice(1));

const sideEffectsMissing = ({ exports = {}, sideEffects = [] }: Manifest): string[] => {
  const named = Array.isArray(sideEffects) ? (sideEffects as readonly string[]) : [];
  const registering = Object.entries(exports).filter(([path]) => path.endsWith('/define'));
  return registering
    .flatMap(([, target]) => (typeof target === 'string' ? [target] : Object.values(target)))
    .filter((file) => !file.endsWith('.d.ts') && !named.some((pattern) => matchesGlob(file, pattern)));
};

describe.each(publicPackages)('packed %s', (name) => {
  const { folder, manifest } = packed(name);

  test('every file that the manifest names is in the package', () => {
    expect(targets(manifest).filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  test('no test, fixture or workspace range is in the package', () => {
    expect(globSync('**/{*.test.*,*.bench.*,fixtures}', { cwd: folder, exclude: ['node_modules/**'] })).toEqual([]);
    expect(Object.values(manifest.dependencies ?? {}).filter((range) => /^(?:workspace|catalog):/.test(range))).toEqual(
      [],
    );
  });

  test('the files that register elements survive tree-shaking, in dist and in src', () => {
    expect(sideEffectsMissing(manifest)).toEqual([]);
  });

  test('every entry imports in Node, where there is no page', () => {
    for (const entry of modules(manifest)) {
      const code = `if (typeof document !== 'undefined') process.exit(3);\nawait import('${entry}');`;
      expect(failureOf(project, 'node', ['--input-type=module', '-e', code]), entry).toBe('');
    }
  });

  test('every entry has types that compile in a strict project', () => {
    const entries = modules(manifest);
    const file = join(project, `${name}.ts`);
    writeFileSync(
      file,
      `${entries.map((entry, i) => `import * as e${i} from '${entry}';`).join('\n')}\nexport const all: unknown[] = [${entries.map((_, i) => `e${i}`).join(', ')}];\n`,
    );
    for (const [module, resolution] of [
      ['nodenext', 'nodenext'],
      ['preserve', 'bundler'],
    ] as const) {
      const flags = [
        '--noEmit',
        '--strict',
        '--target',
        'es2022',
        '--module',
        module,
        '--moduleResolution',
        resolution,
      ];
      expect(failureOf(project, tsc, [...flags, '--types', '', file]), module).toBe('');
    }
  });
});

test('each kind of slip is seen', () => {
  expect(targets({ name: 'x', exports: { '.': { default: './a.js' }, './b.css': './b.css' } })).toEqual([
    './a.js',
    './b.css',
  ]);
  expect(
    sideEffectsMissing({
      name: 'x',
      exports: { './define': { default: './dist/define.js' } },
      sideEffects: ['./src/define.ts'],
    }),
  ).toEqual(['./dist/define.js']);
  expect(
    failureOf(project, 'node', ['--input-type=module', '-e', "await import('@onemetre/core/nowhere');"]),
  ).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  expect(failureOf(project, 'node', ['--input-type=module', '-e', 'document.body;'])).toContain(
    'document is not defined',
  );
  const file = join(project, 'wrong.ts');
  writeFileSync(file, "import { nothing } from '@onemetre/core';\nexport const x: unknown = nothing;\n");
  expect(failureOf(project, tsc, ['--noEmit', '--strict', '--module', 'nodenext', file])).toContain('TS2305');
});
