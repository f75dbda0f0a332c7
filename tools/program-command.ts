import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface ProgramCommand {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv };
}

/**
 * How a program is started: in the repository unless another folder is named, this repository's own programs first.
 * `pnpm` is fetched where the script was started without it.
 */
export const programCommand = (program: string, args: readonly string[], folder = root): ProgramCommand => {
  const { env } = process;
  const startedByPnpm = (env['npm_config_user_agent'] ?? '').startsWith('pnpm/');
  const fetched = program === 'pnpm' && !startedByPnpm;
  return {
    file: fetched ? 'npx' : program,
    args: fetched ? ['--yes', 'pnpm@12.21.0', ...args] : args,
    options: {
      cwd: folder,
      env: { ...env, PATH: [join(root, 'node_modules', '.bin'), env['PATH'] ?? ''].join(delimiter) },
    },
  };
};
