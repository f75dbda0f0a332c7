/** Checks each public package as it would be installed: publint on the folder, attw on the packed file. */
import { spawnSync } from 'node:child_process';

const packages = ['core', 'exchange', 'widgets', 'cli'];
const run = (...command: string[]): boolean => spawnSync('pnpm', ['exec', ...command], { stdio: 'inherit' }).status === 0;

const failed = packages.flatMap((name) => [
  ...(run('publint', '--strict', `packages/${name}`) ? [] : [`publint ${name}`]),
  // The command-line package has no importable entry to resolve.
  ...(name === 'cli' || run('attw', '--pack', `packages/${name}`, '--profile', 'esm-only', '--exclude-entrypoints', 'tokens.css', 'programme.schema.json', 'custom-elements.json', 'onemetre.js', 'onemetre.mjs') ? [] : [`attw ${name}`]),
]);
if (failed.length > 0) process.stdout.write(`Failed: ${failed.join(', ')}\n`);
process.exit(failed.length > 0 ? 1 : 0);
