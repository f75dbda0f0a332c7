/**
 * Side-by-side measurements: `pnpm bench`, or `pnpm bench sizes cards mounts checking` for some of them. Every figure is a
 * ratio within one run; no test asserts any of them. What we are measured beside is installed here, and only here.
 *
 * `--rounds N` sets how often each page is opened (9 when absent).
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runProgram } from '../tools/run-program.ts';

const suites = ['sizes', 'cards', 'mounts', 'checking'] as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '9' } },
});
const rounds = Number(values.rounds);
const unknown = positionals.filter((name) => !(suites as readonly string[]).includes(name));
if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write(`usage: pnpm bench [${suites.join('] [')}] [--rounds N]\n`);
  process.exit(2);
}
const asked = positionals.length === 0 ? suites : suites.filter((name) => positionals.includes(name));

const here = fileURLToPath(new URL('.', import.meta.url));
const peers = ['install', '--ignore-workspace', '--frozen-lockfile', '--dir', here];
if (!existsSync(`${here}node_modules`) && !runProgram('npx', ['--yes', 'pnpm@12.21.0', ...peers])) process.exit(1);
if (!runProgram('node', ['tools/build.ts'])) process.exit(1);

for (const name of asked) {
  if (name === 'sizes') await (await import('./suites/sizes.ts')).sizes();
  else if (name === 'cards') await (await import('./suites/cards.ts')).cards(rounds);
  else if (name === 'mounts') await (await import('./suites/mounts.ts')).mounts();
  else (await import('./suites/checking.ts')).checking(rounds);
}
