import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { locales, methodTitles } from '@onemetre/scenes';
import { describe, expect, test } from 'vitest';
import {
  answerCase,
  findMethod,
  methodNotes,
  notEvaluables,
  publishedMethods,
  readCase,
} from '../../packages/core/src/method/index.ts';
import { differences, incomparables } from '../../packages/core/src/robustness/index.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/published-methods.md', import.meta.url)), 'utf8');
const sections = page
  .split(/^## /m)
  .slice(1)
  .map((text) => [/^`?([\w-]+)/.exec(text)?.[1] ?? '', text] as const);
const examples = sections.flatMap(([id, text]) => {
  const blocks = [...text.matchAll(/```json\n(.+?)\n```/gs)].map((block) => JSON.parse(block[1] as string) as unknown);
  return blocks.length === 0 ? [] : [[id, blocks] as const];
});

/** As printed: every number to the digits that the page shows. */
const closeTo = (said: unknown): unknown => {
  if (typeof said === 'number') {
    const decimals = /\.(\d+)$/.exec(String(said))?.[1]?.length ?? 9;
    return expect.closeTo(said, Math.min(decimals, 12));
  }
  if (Array.isArray(said)) return said.map(closeTo);
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, closeTo(value)]));
};

test.each(examples)('the worked example of %s is true', (id, [input, output, ...more]) => {
  expect(more).toEqual([]);
  const method = findMethod(id);
  if (!method) throw new Error(`unknown method: ${id}`);
  const read = readCase(input, method);
  expect(read.problems).toEqual([]);
  const answer = answerCase(method, read.case, read);
  expect(answer.notEvaluable).toBeNull();
  expect(answer).toMatchObject(closeTo(output) as object);
});

describe.each(publishedMethods.map((method) => [method.id, method] as const))('%s', (id, method) => {
  const section = sections.find(([, text]) => text.includes(`\`${id}\``))?.[1] ?? '';

  test('is on the page with its version, its status words and its options', () => {
    expect(section).toMatch(new RegExp(`Versions? ${method.version.replace('.', '\\.')}`));
    const words = [...method.statuses, ...Object.keys(method.defaults)];
    // Two methods name what they share on the section that they share it with.
    const text = id === 'growth' ? page : section;
    expect(words.filter((word) => !text.includes(`\`${word}\``) && !text.includes(`\`${word}.`))).toEqual([]);
  });
});

test('there is an example for every section of a method', () => {
  expect(examples.map(([id]) => id)).toEqual(sections.map(([id]) => id).filter((id) => findMethod(id) !== undefined));
});

test('every reason and note is on the page', () => {
  const codes = [...notEvaluables, ...methodNotes, ...differences, ...incomparables];
  expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});

test('the example in the README of the command is what the command writes', () => {
  const readme = readFileSync(fileURLToPath(new URL('../../packages/cli/README.md', import.meta.url)), 'utf8');
  const input = JSON.parse(/echo '(.+)'/.exec(readme)?.[1] as string) as unknown;
  const output = /```json\n(.+)\n```/.exec(readme)?.[1];
  const read = readCase(input);
  const method = findMethod('eurostat');
  if (!method) throw new Error('unknown method: eurostat');
  expect(JSON.stringify(answerCase(method, read.case, read))).toBe(output);
});

test.each(locales)('every published method has its name in %s, and nothing else has', (locale) => {
  const ids = publishedMethods.map(({ id }) => id);
  expect(Object.keys(methodTitles[locale]).sort()).toEqual([...ids].sort());
});
