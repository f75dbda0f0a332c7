/** Builds the packages, then the self-contained files for pages without a build: `pnpm build`. */
import './generate.ts';
import { copyFileSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { runProgram } from './run-program.ts';

const packages = ['core', 'scenes', 'exchange', 'widgets', 'cli', 'studio'].map((name) => `packages/${name}`);

const copyStyleSheets = (): boolean => {
  const sheets = globSync('packages/widgets/src/**/*.css');
  for (const sheet of sheets) copyFileSync(sheet, `packages/widgets/dist/${basename(sheet)}`);
  return true;
};

/** Where the messages in the console say that more is told; there before the command is bundled, which carries it. */
const copyMessages = (): boolean => {
  mkdirSync('packages/widgets/dist/browser', { recursive: true });
  copyFileSync('docs/messages.md', 'packages/widgets/dist/browser/messages.md');
  return true;
};

// A build that fails must not leave an older bundle behind to be tested and measured.
for (const name of ['widgets', 'studio']) rmSync(`packages/${name}/dist/browser`, { recursive: true, force: true });
const ok =
  runProgram('tsc', ['-b', ...packages]) &&
  runProgram('node', ['--conditions=onemetre-source', 'tools/write-workbook-seeds.ts']) &&
  copyStyleSheets() &&
  copyMessages() &&
  runProgram('rollup', ['-c', '--silent']);
process.exit(ok ? 0 : 1);
