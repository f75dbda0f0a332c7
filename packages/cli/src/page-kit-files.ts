import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What a kit for pages holds beside the scripts that a release carries too; `samples/` is for its sample pages alone. Here the files are read where they were built; the
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
    'samples/jquery.min.js': join(examples, 'jquery/node_modules/jquery/dist'),
    'samples/frame.js': join(examples, 'iframe'),
    'samples/page.js': join(examples, 'iframe'),
  };
  return new Map(Object.entries(places).map(([name, place]) => [name, readFileSync(join(place, basename(name)))]));
};
