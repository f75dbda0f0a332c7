import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Word'))
  .map((line) => line.slice(2, -2).split(' | '));

const sources = globSync('packages/core/src/**/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

test.each(rows)('%s is a word of the code', (_word, _meaning, place = '') => {
  const [, type = '', field] = /^`(\w+)(?:\.(\w+))?`$/.exec(place) ?? [];
  const declared = new RegExp(`(?:interface|type) ${type}\\b[^{=]*[{=]`).test(sources);
  expect(declared).toBe(true);
  if (field !== undefined)
    expect(new RegExp(`interface ${type}\\b[^}]*\\breadonly ${field}\\b`).test(sources)).toBe(true);
});

test('words stand in the order of the alphabet, each once', () => {
  const words = rows.map(([word = '']) => word);
  expect(words.length).toBeGreaterThan(20);
  expect(words).toEqual([...new Set(words)].sort());
});
