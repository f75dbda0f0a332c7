import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The scripts that show a release in a page, by their names, with the licences of what they hold. Here they are read where
 * the widgets were built; the one file of the command carries them in the place of this module (`rollup.config.mjs`).
 *
 * @throws Error where the widgets were not built
 */
export const kitScripts = (): ReadonlyMap<string, Uint8Array> => {
  const folder = dirname(createRequire(import.meta.url).resolve('@onemetre/widgets/onemetre.js'));
  const names = readdirSync(folder).filter((name) => /^onemetre\.js$|\.(?:txt|md)$/.test(name));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name))]));
};
