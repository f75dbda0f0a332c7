import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a page script as a portal would ship it: one minified classic script for today's browsers. */
export const bundlePage = async (file: string): Promise<Uint8Array> => {
  const { outputFiles } = await build({
    entryPoints: [`${root}bench/pages/${file}`],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    write: false,
    legalComments: 'none',
    logLevel: 'error',
    // The packages as they are published, not their sources.
    conditions: ['browser', 'production'],
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`bundlePage requires a page script, got nothing from ${file}`);
  return output.contents;
};
