import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import type { Step } from './steps.ts';

/**
 * What each step would see now, as one short text: the content of every file that is under version control or could be,
 * except those it is blind to, with the version of Node and the settings of this repository in the environment.
 *
 * @param root the repository, absolute
 * @returns nothing for any step where git does not answer
 */
export const fingerprints = (root: string, steps: readonly Step[]): ReadonlyMap<string, string> => {
  const listed = filesIn(root);
  if (listed === undefined) return new Map();
  const files = listed.map((file) => ({ file, hash: contentOf(join(root, file)) }));
  const setting = Object.entries(process.env)
    .filter(([name]) => name.startsWith('ONEMETRE_') || name === 'CHROMIUM_PATH')
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return new Map(
    steps.map(({ name, command, blind }) => {
      const seen = files.filter(({ file }) => !blind.some((glob) => matchesGlob(file, glob)));
      const lines = [
        process.version,
        ...setting,
        command.join(' '),
        ...seen.map(({ file, hash }) => `${hash} ${file}`),
      ];
      return [name, digest(lines.join('\n'))];
    }),
  );
};

function filesIn(root: string): readonly string[] | undefined {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout, status } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) return undefined;
  return [...new Set(stdout.split('\0').filter((file) => file !== ''))].sort();
}

function contentOf(file: string): string {
  try {
    return digest(readFileSync(file));
  } catch {
    return 'gone';
  }
}

function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
