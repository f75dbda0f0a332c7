/**
 * Whether a file of a release, by its path in the folder, is what is ready made for pages.
 *
 * @example
 * isSceneFile('scenes/en-general-judged.json') // => true
 */
export function isSceneFile(file: string): boolean {
  return /^(?:release\.js(?:on)?$|scenes\/)/.test(file);
}
