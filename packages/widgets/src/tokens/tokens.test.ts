import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostStyles } from '../element/host.styles.ts';
import { themesStyles } from '../element/themes.styles.ts';
import { contrastRatio } from './contrast-ratio.ts';

type Group = Readonly<Record<string, { readonly $value?: string | number }>>;

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const tokens = JSON.parse(read('./tokens.json')) as Readonly<
  Record<'om' | 'dark' | 'contrast' | 'large' | 'page', Group>
>;
const css = read('./tokens.css');

const written = (value: string | number | undefined): string =>
  String(value).replace(/\{om\.([\w-]+)\}/, 'var(--om-$1)');
const block = (selector: string): string => css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
const declared = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/--om-([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
const of = (group: Group): Record<string, string> =>
  Object.fromEntries(Object.entries(group).map(([name, { $value }]) => [name, written($value)]));

test.each([
  ['.om-dark', 'dark'],
  ['.om-contrast', 'contrast'],
  ['.om-large', 'large'],
  ['.om-page', 'page'],
] as const)('%s of tokens.css says what tokens.json says', (selector, group) => {
  expect(declared(block(selector))).toEqual(of(tokens[group]));
});

test('a page that takes tokens.css may still name a variable once, on what is around the widgets', () => {
  expect(css).not.toMatch(/:root|\*\s*\{/);
});

test('tokens.css names every element', () => {
  const named = (css.match(/^om-[\w-]+(?=,| \{)/gm) ?? []).sort();
  const manifest = read('../../custom-elements.json');
  const defined = [...manifest.matchAll(/"tagName": "([\w-]+)"/g)].map(([, tag]) => tag).sort();
  expect(named).toEqual(defined);
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
  for (const theme of ['dark', 'contrast', 'large', 'page'] as const)
    expect(declared(themesStyles.cssText.split(`[theme~='${theme}']`)[1]?.split('}')[0] ?? ''), theme).toEqual(
      of(tokens[theme]),
    );
});

const texts = ['ink', 'soft', 'accent', 'link'] as const;

test.each([
  ['light', tokens.om, 4.5],
  ['dark', { ...tokens.om, ...tokens.dark }, 4.5],
  ['high contrast', { ...tokens.om, ...tokens.contrast }, 7],
] as const)('text on both grounds of the %s theme can be read', (_, theme, least) => {
  const colour = (name: string): string => {
    const value = String(theme[name]?.$value);
    return value.startsWith('{') ? String(theme['accent']?.$value) : value;
  };
  for (const text of texts)
    for (const ground of ['paper', 'wash'])
      expect(contrastRatio(colour(text), colour(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(least);
});
