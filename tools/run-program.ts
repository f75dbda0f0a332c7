import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
const startedByPnpm = (process.env['npm_config_user_agent'] ?? '').startsWith('pnpm/');

/**
 * Runs a program with its output shown, this repository's own programs first, and tells whether it went well. `pnpm` is
 * fetched where the script was started without it.
 */
export const runProgram = (program: string, args: readonly string[], folder = root): boolean => {
  const [file, all] =
    program === 'pnpm' && !startedByPnpm ? ['npx', ['--yes', 'pnpm@12.21.0', ...args]] : [program, [...args]];
  const { status, error } = spawnSync(file, all, {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  if (error !== undefined) process.stderr.write(`${program} did not start: ${error.message}\n`);
  return status === 0;
};
