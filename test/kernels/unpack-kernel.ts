import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const cache = fileURLToPath(new URL('../../node_modules/.cache/onemetre-kernels/', import.meta.url));

export interface Kernel {
  readonly executable: string;
  /** Folder of the libraries it was built with. */
  readonly libraries: string;
}

/**
 * Unpacks the Chromium that an npm package carries, once, beside and then renamed, so that two runs cannot meet half of
 * it.
 *
 * @param name the package's alias in the workspace, such as `chromium-78`
 */
export const unpackKernel = (name: string): Kernel => {
  const folder = join(cache, name);
  const kernel = { executable: join(folder, 'chromium'), libraries: join(folder, 'lib') };
  if (existsSync(kernel.executable)) return kernel;
  const packed = join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin');
  const beside = `${folder}.${process.pid}`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  writeFileSync(join(beside, 'chromium'), brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))));
  chmodSync(join(beside, 'chromium'), 0o755);
  for (const archive of ['aws', 'swiftshader']) {
    const tar = spawnSync('tar', ['-x', '-C', beside], {
      input: brotliDecompressSync(readFileSync(join(packed, `${archive}.tar.br`))),
    });
    if (tar.status !== 0)
      throw new Error(`unpackKernel requires tar, got ${tar.error?.message ?? tar.stderr.toString()}`);
  }
  if (existsSync(folder)) rmSync(beside, { recursive: true, force: true });
  else renameSync(beside, folder);
  return kernel;
};
