/** What other files of a release are called, and what Windows takes for a device whatever its ending. */
const taken = /^(?:onemetre(?:-show|-engine)?|release|site|datapackage|con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Whether the files of a programme, called by its id, have names of their own in the folder of a release, on every file
 * system.
 *
 * @example
 * hasOwnName('plan-2025') // => true
 * @example
 * hasOwnName('onemetre') // => false
 */
export function hasOwnName(id: string): boolean {
  return !taken.test(id);
}
