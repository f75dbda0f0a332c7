/**
 * Makes one file of the command's sources before the tests begin, and again before a watched run repeats them: a start of
 * its hundreds of modules costs six times as much, and tests start it hundreds of times. Tests ask for its place by
 * `inject('command')`.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The command as one file. */
    command: string;
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'onemetre-command-'));
  // Some tests start it as a user who may write nowhere.
  chmodSync(folder, 0o755);
  const command = join(folder, 'onemetre.mjs');
  const bundle = (): Promise<void> => bundleInto(command);
  await bundle();
  project.onTestsRerun(bundle);
  project.provide('command', command);
  return () => rmSync(folder, { recursive: true });
}

async function bundleInto(outfile: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['onemetre-source', 'node', 'module', 'development'],
    mainFields: ['module', 'main'],
    // What was written for CommonJS asks for Node's own modules by this name.
    banner: {
      js: `import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);`,
    },
    plugins: [whereTheyLie],
    logLevel: 'error',
  });
}

/** Modules that read files beside themselves stay where they lie. */
const whereTheyLie: Plugin = {
  name: 'where-they-lie',
  setup({ onResolve }) {
    onResolve({ filter: /\/(?:kit-scripts|page-kit-files)\.ts$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(join(resolveDir, path)).href,
      external: true,
    }));
  },
};
