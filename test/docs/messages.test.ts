import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { messageCodes, messagesPage } from './messages-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = globSync(['packages/widgets/src/**/*.ts', 'tools/*.js'], { cwd: root })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(root + file, 'utf8'))
  .join('\n');

test('docs/messages.md says what the texts say', async () => {
  await expect(messagesPage()).toMatchFileSnapshot('../../docs/messages.md');
});

test('every code that is told has its heading there, and every address leads to one', () => {
  const headings = [...readFileSync(`${root}docs/messages.md`, 'utf8').matchAll(/^## (.*)$/gm)].map(([, code]) => code);
  const told = [...sources.matchAll(/\b(?:warn|tell)\(\s*'([a-z-]+)'|messages\.md#([a-z-]+)/g)].map(
    ([, code, address]) => code ?? address ?? '',
  );
  expect(told).toEqual(expect.arrayContaining(['already-defined', 'policy-forbids', 'wrong-value', 'no-item']));
  expect(told.filter((code) => !headings.includes(code))).toEqual([]);
  expect(headings).toEqual(messageCodes);
});

test('the page stands where the address says, beside the script', () => {
  const addresses = new Set(
    [...sources.matchAll(/@onemetre\/widgets\/([a-z/]*)messages\.md/g)].map(([, path]) => path),
  );
  expect([...addresses]).toEqual(['dist/browser/']);
  expect(readFileSync(`${root}tools/build.ts`, 'utf8')).toContain("'packages/widgets/dist/browser/messages.md'");
});
