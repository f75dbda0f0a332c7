import { zipSync } from 'fflate';

/** The first moment that a ZIP file can name, where the machine is: what is packed twice is the same twice. */
const packed = new Date(1980, 0, 1);

/**
 * Files as one ZIP file, in the order of their names. The same files give the same bytes, whenever and wherever they are
 * packed.
 *
 * @param files by path, with `/` between folders
 *
 * @example
 * packFiles(new Map([['a.txt', new Uint8Array([1])]])).length > 20 // => true
 */
export function packFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: packed, level: 9 });
}
