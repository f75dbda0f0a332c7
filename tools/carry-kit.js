import { readFileSync } from 'node:fs';

/**
 * Puts files for pages into the one file of the command, as text in the place of the module that finds them on a disk.
 *
 * @param {{ module: string, name: string, files: () => readonly (readonly [name: string, path: string])[] }} options `module` as it
 *   was compiled, and the name of the function that it exports, which gives the files
 */
export const carryKit = ({ module, name, files }) => ({
  name: 'carry-kit',
  load(id) {
    if (!id.endsWith(module)) return null;
    const carried = files().map(([file, path]) => [file, readFileSync(path, 'utf8')]);
    return `const files = ${JSON.stringify(carried)};
export const ${name} = () => new Map(files.map(([name, text]) => [name, new TextEncoder().encode(text)]));`;
  },
});
