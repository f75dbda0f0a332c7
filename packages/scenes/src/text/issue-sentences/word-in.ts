/**
 * A word from a list by a name that comes from data, or another where the list has none.
 *
 * @example
 * wordIn({ a: 'x' }, 'constructor', 'y') // => 'y'
 */
export function wordIn(
  words: Readonly<Record<string, string>>,
  name: string | number | undefined,
  otherwise: string,
): string {
  return Object.prototype.hasOwnProperty.call(words, String(name)) ? (words[String(name)] as string) : otherwise;
}
