import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { writeLocaleTables } from '../../tools/write-locale-tables.ts';
import { pseudoText, pseudoWords } from './pseudo-text.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const house = realpathSync(mkdtempSync(join(tmpdir(), 'onemetre-pseudo-')));
afterAll(() => rmSync(house, { recursive: true, force: true }));

/** The packages that speak, copied; what they rest on is that of the repository. */
for (const name of ['scenes', 'widgets']) {
  const [from, to] = [join(root, 'packages', name), join(house, 'packages', name)];
  for (const part of ['src', 'package.json']) cpSync(join(from, part), join(to, part), { recursive: true });
  mkdirSync(join(to, 'node_modules', '@onemetre'), { recursive: true });
  for (const other of readdirSync(join(from, 'node_modules')).filter(
    (one) => one !== '@onemetre' && !one.startsWith('.'),
  ))
    symlinkSync(join(from, 'node_modules', other), join(to, 'node_modules', other), 'dir');
  symlinkSync(join(root, 'packages', 'core'), join(to, 'node_modules', '@onemetre', 'core'), 'dir');
}
symlinkSync(join(house, 'packages/scenes'), join(house, 'packages/widgets/node_modules/@onemetre/scenes'), 'dir');

const home = join(house, 'packages/scenes/src');
mkdirSync(join(home, 'locales/xx'));
for (const file of readdirSync(join(home, 'locales/en')))
  writeFileSync(
    join(home, 'locales/xx', file),
    await pseudoWords(readFileSync(join(home, 'locales/en', file), 'utf8'), 'en', 'xx'),
  );
writeLocaleTables(home);

const seeds = [
  'demo-district/plan-2021-2025',
  'demo-district/plan-2026-2030',
  'national-children/outline-2011-2020',
  'national-children/outline-2021-2030',
  'xiqing/programme',
].map((name) => join(root, 'seeds', `${name}.json`));

const said = (tag: string, of: readonly string[]): { count: number; leaks: [text: string, where: string][] } => {
  const program = join(root, 'test/pseudo-language/say-everything.ts');
  const { stdout, stderr } = spawnSync(process.execPath, ['--conditions=onemetre-source', program, house, tag, ...of], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
};

test('a folder alone gives a language: no widget of any seed and no explanation in it holds a word of another', () => {
  const { count, leaks } = said('xx', seeds);
  expect(leaks).toEqual([]);
  expect(count).toBeGreaterThan(10_000);
});

test('words that are not of the language are seen', () => {
  expect(said('en', seeds.slice(2, 3)).leaks.length).toBeGreaterThan(100);
});

test('words are turned, and what is no word stays', async () => {
  expect(pseudoText('On track')).toBe('ÓÓń ťŕááćķ');
  const source = "export const a = (b: string): string => (b === 'no' ? `the ${b}` : f('en', { kind: 'yes' }));";
  const words = await pseudoWords(source, 'en', 'xx');
  for (const part of ['=== "no"', 'ťħéé ${b}', '"xx"', 'kind: "ýééś"']) expect(words).toContain(part);
});
