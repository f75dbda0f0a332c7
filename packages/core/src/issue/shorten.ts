const limit = 60;
// Controls would let a value repaint a terminal; bidi marks would reorder the sentence around it.
// oxlint-disable-next-line no-control-regex
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A value as it may stand in a message: on one line, without control characters, at most 60 characters.
 *
 * @example
 * shorten('九成') // => '“九成”'
 */
export const shorten = (value: unknown): string => {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object') return '{…}';
  const characters = [...String(value).slice(0, limit * 2 + 2).replace(unsafe, '·')];
  return `“${characters.length > limit ? `${characters.slice(0, limit).join('')}…` : characters.join('')}”`;
};
