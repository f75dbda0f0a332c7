import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What a kit for pages holds beside the scripts that a release carries too. Here the files are read where they were built; the
 * one file of the command carries them in the place of this module (`rollup.config.mjs`).
 *
 * @throws Error where the widgets were not built
 */
export const pageKitFiles = (): ReadonlyMap<string, Uint8Array> => {
  const built = dirname(createRequire(import.meta.url).resolve('@onemetre/widgets/onemetre.js'));
  const examples = fileURLToPath(new URL('../../../examples', import.meta.url));
  const places: Readonly<Record<string, string>> = {
    'onemetre-engine.js': built,
    'onemetre-show.js': built,
    'sbom.cdx.json': built,
    'tokens.css': dirname(built),
    'jquery.min.js': join(examples, 'jquery/node_modules/jquery/dist'),
  };
  return new Map(Object.entries(places).map(([name, place]) => [name, readFileSync(join(place, name))]));
};
