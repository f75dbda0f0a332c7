import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dimensions } from '../looks/look.ts';
import { everyRow } from '../looks/pairs.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const statement = read('stories/guides/accessibility.mdx');

/** The rows of its tables, by what stands after the dot in the first cell. */
const rows = new Map(
  statement
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name = '', count = '', which = '']) => [name.split(' · ')[1] ?? name, { count, which }] as const),
);

/** What a text names in code marks; its examples are not names. */
const named = (text: string): readonly string[] =>
  [...text.replace(/```[^]*?```/g, '').matchAll(/`([^`]+)`/g)].map(([, name]) => name as string);

test.each([
  ['widgets', dimensions.tag],
  ['states', dimensions.state],
  ['themes', dimensions.theme],
  ['widths', dimensions.width],
  ['languages', dimensions.lang],
] as const)('the accessibility statement counts the %s that are checked', (name, values) => {
  const row = rows.get(name);
  expect(Number(row?.count)).toBe(values.length);
  if (name !== 'widgets') expect(named(row?.which ?? '')).toEqual(values.map(String));
});

test('and all of them together', () => {
  expect(Number(rows.get('all together')?.count)).toBe(everyRow(dimensions).length);
});

test('it names the axe that is used, and files that exist', () => {
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
  expect([...statement.matchAll(/axe (\d+\.\d+\.\d+)/g)].map(([, version]) => version)).toEqual(
    Array(2).fill(devDependencies['axe-core']),
  );
  const files = named(statement).filter((name) => name.includes('/'));
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
});

test('the keys that it names are those of the grid', () => {
  const grid = read('packages/widgets/src/element/grid-controller.ts');
  for (const key of ['Home', 'End', 'Page Up', 'Page Down']) {
    expect(statement).toContain(key);
    expect(grid).toContain(key.replace(' ', ''));
  }
  expect(statement).toContain('by ten rows');
  expect(grid).toContain('const page = 10;');
});

test('each thing that is not checked is said in both languages', () => {
  const [, chinese = '', english = ''] =
    /## 没有查什么[^\n]*\n\n((?:- [^\n]*\n)+)\n((?:\* [^\n]*\n)+)/.exec(statement) ?? [];
  expect(chinese.split('\n- ').length).toBeGreaterThan(5);
  expect(english.split('\n* ')).toHaveLength(chinese.split('\n- ').length);
});
