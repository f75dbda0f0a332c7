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

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** CycloneDX without a time or a chance number: the same code gives the same bytes. */
const billOf = ({ name, version }, packages) =>
  `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: {
        component: {
          type: 'library',
          'bom-ref': purl(name, version),
          name,
          version,
          licenses: [{ license: { id: 'MIT' } }],
          purl: purl(name, version),
        },
      },
      components: packages.map((one) => ({
        type: 'library',
        'bom-ref': purl(one.name, one.version),
        name: one.name,
        version: one.version,
        licenses: [{ license: { id: one.license } }],
        purl: purl(one.name, one.version),
      })),
    },
    null,
    2,
  )}\n`;

/**
 * Writes the licence of every package in the bundle to a file beside it: the minified code has no room for them, and
 * their terms ask for them wherever the code goes. Ours, because rollup-plugin-license brings Moment, Lodash and six more
 * packages for these few lines.
 *
 * @param {string} fileName
 * @param {{ fileName: string, name: string, version: string } | undefined} bom where the same packages are listed as CycloneDX, for what
 */
export const bundleLicences = (fileName, bom) => ({
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
    const packages = [...folders]
      .map((folder) => ({ ...readManifest(folder), text: licenceText(folder) }))
      .filter(({ name }) => !name.startsWith('@onemetre/'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const entries = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`);
    this.emitFile({ type: 'asset', fileName, source: entries.join(`\n${'-'.repeat(72)}\n\n`) });
    if (bom) this.emitFile({ type: 'asset', fileName: bom.fileName, source: billOf(bom, packages) });
  },
});
