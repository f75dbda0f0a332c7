import { existsSync, readdirSync, statSync } from 'node:fs';
import { releaseWords } from './release-words.ts';
import { Refusal } from './with-programme.ts';
import type { Words } from './words.ts';

/** What only says something of other files: of tables, of scenes, of pages. */
const described = ['datapackage.json', 'release.json', 'site.json'];

/**
 * The names of the data files of a release.
 *
 * @throws Refusal where the folder holds none
 */
export const dataFiles = (folder: string, say: Words): readonly string[] => {
  const { noReleaseIn } = releaseWords(say.locale);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Refusal(noReleaseIn(folder));
  const found = readdirSync(folder).filter((name) => name.endsWith('.json') && !described.includes(name));
  if (found.length === 0) throw new Refusal(noReleaseIn(folder));
  return found.sort();
};
