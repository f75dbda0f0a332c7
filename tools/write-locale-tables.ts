import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const made = '// Written by tools/generate.ts from the folders of the languages.\n';

/**
 * Puts the languages side by side: for each file of words a table by language, so that nothing but the folder
 * `locales/<tag>` names a language, and a page takes only the tables that it uses. A file or a table that one language
 * lacks does not compile. English comes last: it is spoken where no other fits.
 *
 * @param home folder that holds `locales`; the tables are written into `generated/locales` beside it
 */
export const writeLocaleTables = (home: string): void => {
  const to = join(home, 'generated', 'locales');
  const tags = languagesIn(home);
  const files = [...new Set(tags.flatMap((tag) => readdirSync(join(home, 'locales', tag))))].sort();
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const file of files) writeFileSync(join(to, file), tablesOf(home, file, tags));
  const list = tags.map((tag) => `'${tag}'`).join(', ');
  writeFileSync(join(to, 'index.ts'), `${made}export const locales = [${list}] as const;\n`);
};

/** The languages that have a folder, in the order in which they are named. */
export const languagesIn = (home: string): readonly string[] =>
  readdirSync(join(home, 'locales')).sort((a, b) => Number(a === 'en') - Number(b === 'en') || (a < b ? -1 : 1));

const tablesOf = (home: string, file: string, tags: readonly string[]): string => {
  const names = [...new Set(tags.flatMap((tag) => tableNames(join(home, 'locales', tag, file))))];
  const imports = tags.map((tag, i) => {
    const list = names.map((name) => `${name} as ${name}${i}`).join(', ');
    return `import { ${list} } from '../../locales/${tag}/${file}';\n`;
  });
  const tables = names.map((name) => {
    const entries = tags.map((tag, i) => `'${tag}': ${name}${i}`).join(', ');
    return `\n/** By language. */\nexport const ${name} = { ${entries} } as const;\n`;
  });
  return [made, ...imports, ...tables].join('');
};

const tableNames = (path: string): readonly string[] => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return [];
  }
  return [...text.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);
};
