import { printable } from './printable.ts';

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
