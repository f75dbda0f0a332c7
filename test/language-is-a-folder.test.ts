import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { languagesIn, writeLocaleTables } from '../tools/write-locale-tables.ts';

const home = fileURLToPath(new URL('../packages/scenes/src/', import.meta.url));

const codeOf = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$/gm, '');

const named = (text: string): boolean =>
  languagesIn(home).some((tag) => text.includes(`'${tag}'`)) || /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(text);

/** Which language is spoken is asked once; and what a plan wrote is read in any. */
const asked = ['text/locale.ts', 'text/unit-label.ts', 'text/without-stop.ts'];

test('outside its folder no language is named, and no word of Chinese stands', () => {
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^(?:fixtures|generated|locales)\//.test(file));
  expect(files.length).toBeGreaterThan(100);
  expect(
    files.filter((file) => !asked.includes(file) && named(codeOf(readFileSync(join(home, file), 'utf8')))),
  ).toEqual([]);
  for (const fault of ["locale === 'en' ? ', ' : ''", "{ 'zh-Hans': a }", "join('、')"])
    expect(named(fault)).toBe(true);
  expect(named(codeOf("/** stateWord(answer) // => '已完成' */\nconst a = 1; // 已完成"))).toBe(false);
});

test('no package asks for a language by its name', () => {
  const packages = fileURLToPath(new URL('../packages/', import.meta.url));
  const asks = (text: string): boolean => languagesIn(home).some((tag) => codeOf(text).includes(`=== '${tag}'`));
  const files = globSync('*/src/**/*.ts', { cwd: packages, exclude: ['**/*.test.ts', '**/generated/**'] });
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((file) => asks(readFileSync(join(packages, file), 'utf8')))).toEqual([]);
  expect(asks("locale === 'en' ? english : chinese")).toBe(true);
});

test('a folder is enough: its tables stand beside the others, and what it lacks is asked of it by name', () => {
  const trial = mkdtempSync(join(tmpdir(), 'onemetre-locales-'));
  const put = (tag: string, file: string, text: string): void => {
    mkdirSync(join(trial, 'locales', tag), { recursive: true });
    writeFileSync(join(trial, 'locales', tag, file), text);
  };
  put('en', 'words.ts', "export const yes = 'yes';\nexport const no = 'no';\n");
  put('bo', 'words.ts', "export const yes = 'ཡིན།';\n");
  writeLocaleTables(trial);
  const made = (file: string): string => readFileSync(join(trial, 'generated', 'locales', file), 'utf8');
  expect(made('index.ts')).toContain("locales = ['bo', 'en']");
  expect(made('words.ts')).toContain("yes = { 'bo': yes0, 'en': yes1 }");
  // Not there in the folder, so that the compiler names it.
  expect(made('words.ts')).toContain("no as no0 } from '../../locales/bo/words.ts'");
  rmSync(trial, { recursive: true, force: true });
});
