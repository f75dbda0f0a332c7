import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '@onemetre/core/issues';
import { collectWords } from './collect-words.ts';
import { Refusal } from './with-programme.ts';
import type { Words } from './words.ts';

/**
 * The files themselves, and of folders those in them, in order; not what an office program keeps beside an open file.
 *
 * @throws Refusal where a folder cannot be opened or has none
 */
export const filesIn = (paths: readonly string[], say: Words): string[] =>
  paths.flatMap((path) => {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    const found = namesIn(path).map((name) => join(path, name));
    if (found.length === 0) throw new Refusal(collectWords(say.locale).noFolder(printable(path)));
    return found;
  });

const namesIn = (folder: string): string[] => {
  try {
    const names = readdirSync(folder, { withFileTypes: true });
    return names
      .filter((one) => one.isFile() && !/^(?:\.|~\$)/.test(one.name))
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
};
