import { readdirSync, readFileSync } from 'node:fs';

/**
 * Puts the scripts for pages into the one file of the command, as text in the place of the module that finds them on a disk.
 *
 * @param {{ module: string, folder: string }} options `module` as it was compiled, and where the scripts were built
 */
export const carryKit = ({ module, folder }) => ({
  name: 'carry-kit',
  load(id) {
    if (!id.endsWith(module)) return null;
    const names = readdirSync(folder).filter((name) => /^onemetre\.js$|\.(?:txt|md)$/.test(name));
    const files = names.sort().map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);
    return `const files = ${JSON.stringify(files)};
export const kitScripts = () => new Map(files.map(([name, text]) => [name, new TextEncoder().encode(text)]));`;
  },
});
