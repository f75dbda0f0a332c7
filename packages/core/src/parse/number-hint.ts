/** What a text that stands where a number belongs was probably meant as. */
export type NumberHint =
  | { readonly hint: 'number'; readonly suggestion: string }
  | { readonly hint: 'absence' }
  | { readonly hint: 'other' };

const absences: readonly string[] = [
  ...['', '-', '--', '—', '——', '–', '/', '\\', '.', '…', '……', '*', '#', '?', 'x'],
  ...['无', '暂无', '暂无数据', '无数据', '缺', '缺失', '未知', '不详', '未统计', '未公布', '待定', '空'],
  ...['na', 'n/a', '#n/a', 'nan', 'null', 'none', 'nil', 'tbd', 'unknown', 'missing', 'not available'],
];

/** Digits, signs and marks as they stand on a Chinese keyboard, brought to their plain form. */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[−‒–—]/g, '-');

/** One number with at most a bound before it and a unit behind it. Separators only where they cannot be decimals. */
const numberLike =
  /^(?:约|近|超|超过|大于|小于|不低于|不高于|[<>=~≥≤≈±])?\s{0,3}(-?(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,18})(?:\.\d{1,12})?)\s{0,3}[^\d,.]{0,12}$/;

/**
 * What a text that stands where a number belongs was probably meant as. It only words the remedy: text is never turned
 * into a number.
 *
 * @example
 * numberHint('９５％') // => { hint: 'number', suggestion: '95' }
 */
export const numberHint = (text: string): NumberHint => {
  if (text.length > 60) return { hint: 'other' };
  const bare = plain(text);
  if (absences.includes(text.trim()) || absences.includes(bare.toLowerCase())) return { hint: 'absence' };
  const digits = numberLike.exec(bare)?.[1];
  return digits === undefined ? { hint: 'other' } : { hint: 'number', suggestion: digits.replace(/,/g, '') };
};
