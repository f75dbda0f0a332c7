import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { allNodes, isNode } from './browser-floor/all-nodes.ts';
import { tooNew } from './browser-floor/too-new.ts';

const folder = fileURLToPath(new URL('../packages/widgets/dist/browser/', import.meta.url));
const bundles = [
  ['onemetre.js', 'script'],
  ['onemetre.mjs', 'module'],
] as const;

const read = (file: string): Buffer => {
  if (!existsSync(folder + file)) throw new Error(`missing bundle: ${file}; run "pnpm build" first`);
  return readFileSync(folder + file);
};

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 128);

// Words that any build of the library keeps: it looks its own things up by these names.
const holdsZod = (code: string): boolean => /_zod\b|\$?ZodMini|\$ZodType|ZodError/.test(code);
const importing = new Set(['ImportDeclaration', 'ImportExpression', 'ExportAllDeclaration']);
const imports = (code: string): boolean => allNodes(code, 'module').some(({ type }) => importing.has(type));
const evaluates = (code: string): boolean =>
  allNodes(code, 'module').some(({ type, callee }) => {
    const name = isNode(callee) && callee.type === 'Identifier' ? callee['name'] : '';
    return (type === 'NewExpression' || type === 'CallExpression') && (name === 'Function' || name === 'eval');
  });

test.each(bundles)('%s is pure ASCII, so that it also works in a GBK page', (file) => {
  expect(isAscii(read(file))).toBe(true);
});

test.each(bundles)('%s holds no zod', (file) => {
  expect(holdsZod(read(file).toString())).toBe(false);
});

test.each(bundles)('%s needs nothing newer than Chromium 78', (file, sourceType) => {
  expect(tooNew(read(file).toString(), sourceType)).toEqual([]);
});

test.each(bundles)(
  '%s has no expression that looks behind: one alone keeps Safari before 16.4 from reading the script',
  (file) => {
    expect(read(file).toString()).not.toMatch(/\(\?<[=!]/);
  },
);

test.each(bundles)('%s is self-contained and makes no code from text', (file) => {
  const code = read(file).toString();
  expect(imports(code)).toBe(false);
  expect(evaluates(code)).toBe(false);
});

interface Page {
  readonly OneMetre?: unknown;
  readonly warned: readonly string[];
}

/** Runs the classic script as far as a bare page lets it: where another copy is, that is to the end. */
const runWhere = (elements: Readonly<Record<string, unknown>>, before: object = {}): Page => {
  const warned: string[] = [];
  const page = {
    ...before,
    warned,
    console: { warn: (text: string) => warned.push(text) },
    customElements: { get: (tag: string) => elements[tag] },
  };
  runInNewContext(read('onemetre.js').toString(), Object.assign(page, { self: page }));
  return page;
};

test('a second copy stands down with one warning and leaves the first as it is', () => {
  const first = { version: '0.0.9' };
  const { OneMetre, warned } = runWhere({ 'om-programme': { onemetreVersion: '0.0.9' } }, { OneMetre: first });
  expect(OneMetre).toBe(first);
  expect(warned).toHaveLength(1);
  expect(warned[0]).toContain('version 0.0.9');
});

test('a first copy does not stand down', () => {
  // It goes on to make its elements, which takes a real page.
  expect(() => runWhere({})).toThrow();
});

test('the licences of what the bundle holds stand beside it', () => {
  expect(read('LICENSES.txt').toString()).toContain('lit-html');
});

test('each kind of fault is seen', () => {
  expect(isAscii(new TextEncoder().encode('const x = "米";'))).toBe(false);
  expect(holdsZod('class A{constructor(){this._zod={}}}')).toBe(true);
  expect(imports('import{x}from"lit";')).toBe(true);
  expect(imports('const a="import x from y"')).toBe(false);
  expect(evaluates('new Function("return 1")')).toBe(true);
});

test.each([
  ['const x = a?.b;', '?.'],
  ['const x = a ?? b;', '??'],
  ['a ||= b;', '||='],
  ['class A { #x() {} }', 'private method'],
  ['class A { static { f(); } }', 'static {}'],
  ['list.at(-1);', 'at()'],
  ['text.replaceAll("a", "b");', 'replaceAll()'],
  ['node.replaceChildren();', 'replaceChildren()'],
  ['Object.hasOwn(a, b);', 'hasOwn()'],
  ['structuredClone(a);', 'structuredClone'],
  ['new Intl.Segmenter("zh");', 'Intl.Segmenter'],
  ['fetch(u, { signal: AbortSignal.timeout(1) });', 'AbortSignal.timeout'],
  ['AbortSignal.any([]);', 'AbortSignal.any'],
  ['addEventListener("x", f, { signal });', 'signal'],
  ['window.addEventListener("x", f, { signal: s });', 'signal'],
  ['const s = `:host{inset:0;}`;', 'inset'],
  ['const s = `:is(a,b){color:red}`;', ':is()'],
])('%s is too new for Chromium 78', (code, name) => {
  expect(tooNew(code, 'script').join()).toContain(name);
});

test.each([
  'class A { x = 1; #y = 2; static z = 3; }',
  'const x = { ...a }; for (const [k, v] of Object.entries(x)) f(k, v);',
  'const s = "the inset: a small map {see: page}";',
  'const place = source.at;',
  'const s = `.a{margin-inline-start:1px;max-width:100%}`;',
])('Chromium 78 reads %s', (code) => {
  expect(tooNew(code, 'script')).toEqual([]);
});
