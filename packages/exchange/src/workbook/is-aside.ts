/**
 * Whether the first words of a row say that it is no row of data: a total, a note, or an example.
 *
 * @example
 * isAside('注：数据截至6月') // => true
 */
export function isAside(text: string): boolean {
  return /^(?:合计|小计|总计|注|说明|备注|单位|例|示例|total|note|example)(?:$|[:：])/i.test(text.trim());
}
