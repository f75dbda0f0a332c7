import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * A private part stands in the file whose part it is; a file of its own is for what two files use, or what a test of its
 * own holds. So a reader who follows one value opens few files.
 */
const root = fileURLToPath(new URL('..', import.meta.url));

/** Most lines of code that a file takes, as `.oxlintrc.json` says. */
const most = 200;

const wordFolders = ['generated', 'fixtures', 'model', 'math', 'time', 'method'];

/** What readers look for by its name: a kind, a check of the document's form, a language, a way of writing numbers. */
const isWord = (file: string): boolean =>
  wordFolders.some((folder) => file.includes(`/src/${folder}/`)) ||
  /\/indicator\/(?:judge-|kinds\/)|\/parse\/sense\/check-|\/text\/(?:child\/|format-)/.test(file);

const files = globSync('{packages,test,tools,stories,bench}/**/*.{ts,js}', {
  cwd: root,
  exclude: (path) => /(?:^|\/)(?:node_modules|dist|site)(?:\/|$)/.test(String(path)),
}).map((file) => file.replaceAll('\\', '/'));

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

const codeLines = (file: string): number =>
  textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;

/** Who imports a file of the repository, by path. */
const readersOf = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const readers = new Map<string, Set<string>>();
  for (const file of files)
    for (const [, name = ''] of textOf(file).matchAll(/(?:from|import|mock)\s*\(?\s*'(\.[^']+)'/g)) {
      const read = relative(root, resolve(root, dirname(file), name)).replaceAll('\\', '/');
      readers.set(read, (readers.get(read) ?? new Set()).add(file));
    }
  return readers;
};

const isSource = (file: string): boolean =>
  /^packages\/(?:(?:core|exchange)\/src|scenes\/src\/text)\//.test(file) &&
  !/\.test(?:-d)?\.ts$|\/fixtures\//.test(file);

test('what one file alone uses stands in it', () => {
  const readers = readersOf();
  const alone = files.filter((file) => {
    const [reader, second] = [...(readers.get(file) ?? [])];
    return (
      isSource(file) &&
      !isWord(file) &&
      !files.includes(file.replace(/\.ts$/, '.test.ts')) &&
      !/@example/.test(textOf(file)) &&
      reader !== undefined &&
      second === undefined &&
      isSource(reader) &&
      basename(reader) !== 'index.ts' &&
      dirname(reader) === dirname(file) &&
      codeLines(file) + codeLines(reader) <= most
    );
  });
  expect(alone.map((file) => `${file} is a part of ${[...(readers.get(file) ?? [])].join()}`)).toEqual([]);
});

test('the walk finds who reads what', () => {
  expect(readersOf().get('packages/core/src/indicator/judge-target.ts')?.size).toBeGreaterThan(0);
  expect(files.filter(isSource).length).toBeGreaterThan(300);
});
