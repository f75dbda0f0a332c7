/**
 * Published data as a classic script, for servers that refuse `.json` and for pages opened from a folder: it puts the
 * document into `window.OneMetreData` under the programme's id. Pure ASCII, so that it also reads right in a GBK page;
 * no angle brackets, so that it cannot end the script element it may stand in; and the holder inherits nothing, so that
 * any id is only an id.
 *
 * @param json the document as `JSON.stringify` writes it
 * @param holder what the window holds it in; `window.OneMetreData` for data
 *
 * @example
 * scriptForm('a', '{"id":"a"}') // => 'window.OneMetreData=window.OneMetreData||Object.create(null);window.OneMetreData["a"]={"id":"a"};\n'
 */
export function scriptForm(
  id: string,
  json: string,
  holder: 'OneMetreData' | 'OneMetreScenes' = 'OneMetreData',
): string {
  const held = `window.${holder}`;
  return `${held}=${held}||Object.create(null);${held}[${escaped(JSON.stringify(id))}]=${escaped(json)};\n`;
}

function escaped(json: string): string {
  return json.replace(
    /[^\x20-\x7e]|[<>]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
