/** Checks each public package as it would be installed: publint on the folder, attw on the packed file. */
import { runProgram } from './run-program.ts';

// Entries that are not modules: styles, schemas, manifests, and the script for pages without a build.
const notModules = [
  'tokens.css',
  'programme.schema.json',
  'evaluation.schema.json',
  'custom-elements.json',
  'onemetre.js',
  'onemetre.mjs',
  'onemetre-show.js',
  'onemetre-show.mjs',
  'onemetre-engine.js',
  'onemetre-engine.mjs',
];

// Through pnpm, because publint packs with it and looks for it on the path.
const publint = (name: string): boolean => runProgram('pnpm', ['exec', 'publint', '--strict', `packages/${name}`]);
const attw = (name: string): boolean => {
  const args = ['--pack', `packages/${name}`, '--profile', 'esm-only', '--exclude-entrypoints', ...notModules];
  // It prints long tables: worth reading only where something is wrong.
  return runProgram('attw', ['--quiet', ...args]) || runProgram('attw', args);
};

const failed: string[] = [];
for (const name of ['core', 'scenes', 'exchange', 'widgets', 'cli']) {
  if (!publint(name)) failed.push(`publint ${name}`);
  // The command-line package has no importable entry to resolve.
  if (name !== 'cli' && !attw(name)) failed.push(`attw ${name}`);
}
if (failed.length > 0) process.stdout.write(`Failed: ${failed.join(', ')}\n`);
process.exit(failed.length > 0 ? 1 : 0);
