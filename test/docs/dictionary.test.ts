import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inChinese } from '../../tools/model/in-chinese.ts';
import { dictionaryPage, modelSentences } from './dictionary-page.ts';

const schema = new URL('../../packages/core/schema/programme.schema.json', import.meta.url);
/** The sentences of the JSON Schema, each with the languages that it is said in. */
const said = [...readFileSync(fileURLToPath(schema), 'utf8').matchAll(/"description": "(.*)"/g)].map(([, text = '']) =>
  text.split('\\n'),
);

test('every sentence of the model is in Chinese too, also in the JSON Schema, and none is left over', () => {
  const sentences = new Set([...modelSentences(), ...said.map(([english = '']) => english)]);
  expect([...sentences].filter((one) => inChinese[one] === undefined)).toEqual([]);
  expect(Object.keys(inChinese).filter((one) => !sentences.has(one))).toEqual([]);
  expect(said.filter(([english = '', chinese]) => chinese !== inChinese[english])).toEqual([]);
});

test.each([
  ['zh-Hans', 'dictionary.zh-CN.md'],
  ['en', 'dictionary.md'],
] as const)('the dictionary in %s says what the model has', async (locale, file) => {
  const page = dictionaryPage(locale);
  const headings = new Set(
    [...page.matchAll(/^## (.*)$/gm)].map(([, name = '']) => name.toLowerCase().replaceAll('.', '')),
  );
  const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, to = '']) => to);
  expect(links.filter((to) => !headings.has(to))).toEqual([]);
  await expect(page).toMatchFileSnapshot(`../../docs/${file}`);
});
