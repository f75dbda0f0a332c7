import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../seeds/', import.meta.url));
const seeds = globSync('*/*.json', { cwd: root, exclude: ['**/*.lock.json', '**/expected-states.json'] }).sort();

test.each(seeds)('an editor finds the schema of %s', (file) => {
  const { $schema } = JSON.parse(readFileSync(root + file, 'utf8')) as { $schema?: string };
  expect(existsSync(new URL(String($schema), new URL(`../../seeds/${file}`, import.meta.url)))).toBe(true);
});
