import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostStyles } from '../element/host.styles.ts';

type Group = Readonly<Record<string, { readonly $value?: string | number }>>;

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const tokens = JSON.parse(read('./tokens.json')) as Readonly<Record<'om' | 'dark' | 'large', Group>>;
const css = read('./tokens.css');

const written = (value: string | number | undefined): string =>
  String(value).replace(/\{om\.([\w-]+)\}/, 'var(--om-$1)');
const block = (selector: string): string => css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
const declared = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/--om-([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
const of = (group: Group): Record<string, string> =>
  Object.fromEntries(Object.entries(group).map(([name, { $value }]) => [name, written($value)]));

test.each([
  [':root', 'om'],
  ['.om-dark', 'dark'],
  ['.om-large', 'large'],
] as const)('%s of tokens.css says what tokens.json says', (selector, group) => {
  expect(declared(block(selector))).toEqual(of(tokens[group]));
});

test('a widget carries the same values itself', () => {
  const own = Object.fromEntries(
    [...hostStyles.cssText.matchAll(/--_([\w-]+): var\(--om-[\w-]+, ([^;]+)\);/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
  for (const [name, value] of Object.entries(own)) {
    const token = tokens.om[name as string]?.$value;
    if (name !== 'link')
      expect(String(value).replace('#fff', '#ffffff').replace('#ffffffffff', '#ffffff'), name).toBe(token);
  }
  expect(declared(hostStyles.cssText.split("[theme='dark']")[1]?.split('}')[0] ?? '')).toEqual(of(tokens.dark));
});
