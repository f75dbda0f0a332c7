import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const json = (file: string): unknown => JSON.parse(readFileSync(root + file, 'utf8'));
const seeds = globSync('seeds/*/*.json', { cwd: root, exclude: ['**/*.lock.json', '**/expected-states.json'] }).sort();

// Another implementation reads the published schema: what an editor or another language's tool would say.
const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
const validate = ajv.compile(json('packages/core/schema/programme.schema.json') as object);

test.each(seeds)('%s keeps to the published JSON Schema', (file) => {
  validate(json(file));
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema refuses a misspelt field and a number where a text belongs', () => {
  const programme = json(seeds[0] ?? '') as Record<string, unknown>;
  expect(validate({ ...programme, tarfets: [] })).toBe(false);
  expect(validate({ ...programme, id: 7 })).toBe(false);
});
