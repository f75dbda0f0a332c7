import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { namedInWalls, wallBroken } from '../tools/layers.js';
import { importsOf, runtimeImportsOf } from './imports-of.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = globSync('packages/*/src/**/*.ts', { cwd: root }).sort();
const graph = new Map<string, readonly string[]>();
for (const file of files) graph.set(file, await importsOf(join(root, file)));

const broken = (edges: ReadonlyMap<string, readonly string[]>): string[] =>
  [...edges].flatMap(([file, specifiers]) =>
    specifiers.flatMap((specifier) => {
      const wall = wallBroken(file, specifier);
      return wall === null ? [] : [`${file} imports ${specifier}: ${wall}`];
    }),
  );

/** The files in a ring of imports, or none. */
const ring = (edges: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const specifier of edges.get(file) ?? []) {
      const found = specifier.startsWith('.') ? visit(join(dirname(file), specifier), [...path, file]) : [];
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of edges.keys()) {
    const found = visit(file, []);
    if (found.length > 0) return found;
  }
  return [];
};

test('imports run one way through the house', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(broken(graph)).toEqual([]);
});

/** A table of a language is typed by the file that reads it: what counts is what it imports when it runs. */
const isOfLanguage = (file: string): boolean => /packages\/scenes\/src\/locales\//.test(file.replaceAll('\\', '/'));

test('no file imports itself in the end', async () => {
  const running = new Map(graph);
  for (const file of files.filter(isOfLanguage)) running.set(file, await runtimeImportsOf(join(root, file)));
  expect(ring(running)).toEqual([]);
});

test('a relative import names an existing source file, with its extension', () => {
  const missing = [...graph].flatMap(([file, specifiers]) =>
    specifiers
      .filter((specifier) => specifier.startsWith('.') && specifier.endsWith('.ts'))
      .map((specifier) => relative(root, join(root, dirname(file), specifier)))
      .filter((target) => !graph.has(target))
      .map((target) => `${file} → ${target}`),
  );
  const bare = [...graph].flatMap(([file, specifiers]) =>
    specifiers
      .filter((specifier) => specifier.startsWith('.') && !specifier.endsWith('.ts'))
      // Tests read the seeds as they are.
      .filter((specifier) => !(file.endsWith('.test.ts') && /\/seeds\/.+\.json$/.test(specifier)))
      .map((specifier) => `${file} → ${specifier}`),
  );
  expect([...missing, ...bare]).toEqual([]);
});

/** The package that a specifier leads to, without the path within it. */
const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

test.each(namedInWalls)(
  'every folder and package that the walls of $name name is there',
  ({ name, folders, dependencies }) => {
    const home = join(root, 'packages', name);
    const {
      dependencies: own,
      peerDependencies,
      devDependencies,
    } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
      dependencies?: Readonly<Record<string, string>>;
      peerDependencies?: Readonly<Record<string, string>>;
      devDependencies?: Readonly<Record<string, string>>;
    };
    // The command is one file: what it holds is needed to build it alone.
    const declared = { ...(own ?? devDependencies), ...peerDependencies };
    expect(folders.filter((folder) => !existsSync(join(home, 'src', folder)))).toEqual([]);
    expect(dependencies.map(packageOf).filter((dependency) => !(dependency in declared))).toEqual([]);
  },
);

test('a wall and a ring are seen where there is one', () => {
  const upward = 'packages/core/src/indicator/gap.ts';
  expect(broken(new Map([[upward, ['@onemetre/scenes', 'lit', '../math/median.ts']]]))).toHaveLength(2);
  expect(broken(new Map([['packages/widgets/src/snapshot/index.ts', ['lit']]]))).toHaveLength(1);
  const a = 'packages/core/src/math/a.ts';
  const b = 'packages/core/src/math/b.ts';
  expect(
    ring(
      new Map([
        [a, ['./b.ts']],
        [b, ['./a.ts']],
      ]),
    ),
  ).toEqual([a, b, a]);
});
