import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const packageFolder = (file) => {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json')) || readManifest(folder).name === undefined) {
    const above = dirname(folder);
    if (above === folder) return null;
    folder = above;
  }
  return folder;
};

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const licenceText = (folder) => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
};

/**
 * Writes the licence of every package in the bundle to a file beside it: the minified code has no room for them, and
 * their terms ask for them wherever the code goes. Ours, because rollup-plugin-license brings Moment, Lodash and six more
 * packages for these few lines.
 */
export const bundleLicences = (fileName) => ({
  name: 'bundle-licences',
  generateBundle(_options, bundle) {
    const folders = new Set();
    for (const chunk of Object.values(bundle)) {
      for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
        // What a plugin makes up belongs to nobody; its name begins with a zero byte.
        const folder = renderedLength > 0 && !id.startsWith('\0') ? packageFolder(id) : null;
        if (folder !== null) folders.add(folder);
      }
    }
    const entries = [...folders]
      .map((folder) => ({ ...readManifest(folder), text: licenceText(folder) }))
      .filter(({ name }) => !name.startsWith('@onemetre/'))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`);
    this.emitFile({ type: 'asset', fileName, source: entries.join(`\n${'-'.repeat(72)}\n\n`) });
  },
});
