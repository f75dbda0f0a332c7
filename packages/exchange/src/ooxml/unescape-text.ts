/**
 * Characters that XML cannot hold, which workbooks write as `_x000D_`.
 *
 * @example
 * unescapeText('a_x000A_b') // => 'a\nb'
 */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
