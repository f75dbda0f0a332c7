const most = 60;

/**
 * A value as it may stand in a message: on one line, safe to print, in quotation marks if it is text, and at most 60
 * characters long. Text is cut between characters, never within one.
 *
 * @example
 * shorten('九成') // => '“九成”'
 */
export function shorten(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  if (typeof value !== 'string') return printable(String(value)).slice(0, most);
  // Two marks, and room for the ellipsis; no more is looked at than could be shown.
  const characters = [...printable(value.slice(0, most * 2))];
  return characters.length > most - 2 ? `“${characters.slice(0, most - 3).join('')}…”` : `“${characters.join('')}”`;
}

// Controls would let a value repaint a terminal, direction marks would reorder the sentence around it, and characters
// without a shape would make two different values look the same. A tab or a line break would break the line.
const unsafe = new RegExp(
  [
    '[\\u0000-\\u001f\\u007f-\\u009f]',
    '[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]',
    '[\\u{e0000}-\\u{e007f}]',
    '[\\ud800-\\udfff]',
  ].join('|'),
  'gu',
);

/**
 * Text from data as it may stand in a message: on one line, without controls, direction marks or halves of a character.
 *
 * @example
 * printable('a\u001b[2Jb') // => 'a·[2Jb'
 */
export function printable(text: string): string {
  return text.replace(unsafe, '·');
}
