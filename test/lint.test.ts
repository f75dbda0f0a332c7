import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

// Rules can be right and yet not reach a folder. Here the real configuration meets bad files in the real places.
const bad: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'no-cycle': ['packages/core/src/math/a.ts', "import { b } from './b.ts';\nexport const a = (): number => b();\n"],
  'no-clock-or-chance': ['packages/core/src/math/now.ts', 'export const now = (): number => Date.now();\n'],
  'no-missing-as-zero': [
    'packages/core/src/math/zero.ts',
    'export const zero = (x: number | null): number => x ?? 0;\n',
  ],
  'no-number-format': [
    'packages/scenes/src/view/loose.ts',
    'export const loose = (x: number): string => x.toFixed(1);\n',
  ],
  'import-walls': ['packages/core/src/math/words.ts', "export { explain } from '@onemetre/scenes';\n"],
  'no-markup-sinks': [
    'packages/widgets/src/shared/sink.ts',
    'export const put = (e: Element): void => { e.innerHTML = "x"; };\n',
  ],
  'no-drawer-names': ['packages/widgets/src/shared/utils.ts', 'export const x = 1;\n'],
  'no-skipped-tests': [
    'packages/core/src/math/a.test.ts',
    "import { test } from 'vitest';\ntest.skip('a', () => {});\n",
  ],
  'max-lines': ['packages/core/src/math/long.ts', 'export const x = [\n' + '  1,\n'.repeat(200) + '];\n'],
  'no-classfield-shadowing': [
    'packages/widgets/src/list/om-list.ts',
    "import { LitElement } from 'lit';\nexport class OmList extends LitElement {\n  static override properties = { a: {} };\n  a = 1;\n}\n",
  ],
  'no-duplicate-template-bindings': [
    'packages/widgets/src/list/twice.ts',
    "import { html } from 'lit';\nexport const x = (a: string) => html`<p class=${a} class=${a}></p>`;\n",
  ],
  'no-closed-shadow-root': [
    'packages/widgets/src/list/closed.ts',
    "export const x = (e: Element): ShadowRoot => e.attachShadow({ mode: 'closed' });\n",
  ],
  'no-console': ['packages/core/src/math/loud.ts', "export const loud = (): void => console.log('x');\n"],
};

const root = fileURLToPath(new URL('..', import.meta.url));
const house = mkdtempSync(join(tmpdir(), 'onemetre-lint-'));
afterAll(() => rmSync(house, { recursive: true, force: true }));

const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
};

cpSync(join(root, '.oxlintrc.json'), join(house, '.oxlintrc.json'));
cpSync(join(root, 'tools'), join(house, 'tools'), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'dir');
for (const [file, text] of Object.values(bad)) put(file, text);
put('packages/core/src/math/b.ts', "import { a } from './a.ts';\nexport const b = (): number => a();\n");

const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format', 'unix', 'packages'], {
  cwd: house,
  encoding: 'utf8',
});
const said = stdout.replaceAll('\\', '/').split('\n');

test.each(Object.entries(bad))('the linter refuses a file that breaks %s', (rule, [file]) => {
  expect(
    said.some((line) => line.startsWith(`${file}:`) && line.includes(rule)),
    `${stdout}${stderr}`,
  ).toBe(true);
});
