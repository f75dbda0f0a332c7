const unsafe =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udfff](?![\udc00-\udfff])/g;

/**
 * A value as JSON for a terminal or a file: what could repaint the one is escaped, and the meaning stays the same.
 *
 * @example
 * jsonText({ a: '\u202e' }) // => '{\n  "a": "\\u202e"\n}'
 * @example
 * jsonText({ a: 1 }, 0) // => '{"a":1}'
 */
export const jsonText = (value: unknown, indent = 2): string =>
  JSON.stringify(value, null, indent).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
