import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { warningsPage } from './warnings-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('docs/warnings.md says what the texts say', async () => {
  await expect(warningsPage()).toMatchFileSnapshot('../../docs/warnings.md');
});

test('every place that points to the page points to something on it', () => {
  const page = readFileSync(`${root}docs/warnings.md`, 'utf8');
  const sources = globSync(['packages/*/src/**/*.ts', 'tools/*.js'], { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => readFileSync(root + file, 'utf8'));
  const codes = sources.flatMap((source) =>
    [...source.matchAll(/docs\/warnings\.md#([a-z-]+)/g)].map(([, code]) => code as string),
  );
  expect(codes.filter((code) => !page.includes(`<a id="${code}"></a>`))).toEqual([]);
});
