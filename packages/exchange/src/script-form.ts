/**
 * Published data as a classic script, for servers that refuse `.json` and for pages opened from a folder. Pure ASCII, so
 * that it also reads right in a GBK page, and safe inside a script element.
 *
 * @example
 * scriptForm('a', '{"id":"a"}') // => '(window.OneMetreData=window.OneMetreData||{})["a"]={"id":"a"};\n'
 */
export const scriptForm = (id: string, json: string): string => {
  const ascii = json.replace(/[^\x20-\x7e]|[<>]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `(window.OneMetreData=window.OneMetreData||{})[${JSON.stringify(id)}]=${ascii};\n`;
};
