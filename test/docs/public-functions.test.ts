import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../packages/', import.meta.url));

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly 'onemetre-source': string }>>;
}

/** A public function: its name, what is said of it, and its text down to the end of the function. */
interface PublicFunction {
  readonly name: string;
  readonly comment: string;
  readonly signature: string;
  readonly body: string;
}

const entriesOf = (name: string): readonly string[] => {
  const { exports } = JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8')) as Manifest;
  return Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : [join(root, name, entry['onemetre-source'])],
  );
};

const isView = /scenes\/src\/(?!text\/)/;

/** What stands behind `export function name` or `export const name = (`, up to the brace that ends it. */
const functionIn = (source: string, name: string): PublicFunction | null => {
  const found = new RegExp(
    `(?:(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\s*)?export (?:async )?(?:function ${name}\\b|const ${name}(?:: [^=]*)? = (?:async )?(?:<[^>]*>)?\\()`,
  ).exec(source);
  if (!found) return null;
  const rest = source.slice(found.index + (found[1]?.length ?? 0));
  const end = /\n(?:\}|\);?|\};)\n|;\n\n/.exec(rest)?.index ?? rest.length;
  const body = rest.slice(0, end);
  return { name, comment: found[1] ?? '', signature: body.slice(0, body.search(/\{\n|=>/)), body };
};

const functionsOf = (entry: string): readonly PublicFunction[] =>
  [...readFileSync(entry, 'utf8').matchAll(/export \{([^}]*)\} from '([^']+)'/g)].flatMap(
    ([, names = '', from = '']) => {
      const file = join(dirname(entry), from);
      // Views are data for a page, and shown whole in the stories.
      const source = existsSync(file) && !isView.test(file) ? readFileSync(file, 'utf8') : '';
      return names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type '))
        .flatMap((name) => functionIn(source, name) ?? []);
    },
  );

/** What a reader misses in what is said of a function. */
const missingIn = ({ comment, signature, body }: PublicFunction): readonly string[] => [
  ...(comment === '' ? ['a comment'] : []),
  ...(/@example/.test(comment) ? [] : ['an example']),
  ...(/\bthrow new\b/.test(body) && !/@throws/.test(comment) ? ['what it throws'] : []),
  ...(/\): (?:[^{=]*\| )?null\b|\| null\b[^)]*$/.test(signature) && !/\bnull\b/i.test(comment)
    ? ['when it gives null']
    : []),
  ...(/\): (?:[^{=]*\| )?undefined\b|\| undefined\s*$/.test(signature) && !/undefined|absent/i.test(comment)
    ? ['when it gives undefined']
    : []),
];

const all = ['core', 'scenes'].flatMap((name) => entriesOf(name).flatMap(functionsOf));

test('every public function of core, and of its words, says what it gives, what it throws, when it gives nothing, and shows it in an example', () => {
  const found = all.flatMap((one) => missingIn(one).map((what) => `${one.name} does not say ${what}`));
  expect([...new Set(found)]).toEqual([]);
});

test('the entry of core names what judges: what has an entry of its own stands there alone', () => {
  const folders = ['issue', 'lookup', 'math', 'method', 'robustness', 'table', 'time'];
  const names = readFileSync(join(root, 'core/src/index.ts'), 'utf8').matchAll(/from '\.\/(\w+)\//g);
  expect([...names].map(([, folder]) => folder).filter((folder) => folders.includes(folder ?? ''))).toEqual([]);
});

test('public functions are found, and what is missing in one is seen', () => {
  expect(all.length).toBeGreaterThan(120);
  const bare =
    'export function half(n: number): number | null {\n  if (n < 0) throw new RangeError();\n  return null;\n}\n';
  expect(missingIn(functionIn(bare, 'half') as PublicFunction)).toEqual([
    ...['a comment', 'an example', 'what it throws', 'when it gives null'],
  ]);
});
