/** What people hand over in place of a programme file, where its first bytes tell. */
export type FileKind =
  | ('html' | 'xml' | 'iati' | 'csv' | 'pdf' | 'rtf' | 'image' | 'archive')
  | ('xlsx' | 'xls' | 'ods' | 'docx' | 'doc' | 'odt' | 'pptx' | 'ofd' | 'office');

/** Every browser and Node has it; core's own types hold neither DOM nor Node. */
declare const TextDecoder: new (label: string) => { decode(input: Uint8Array): string };

/** As much as is looked at: no marker of text stands later, and the folders of an archive begin early. */
const head = 65_536;

const marks: readonly (readonly [FileKind, RegExp])[] = [
  ['pdf', /^[\s\S]{0,1024}?%PDF-/],
  ['rtf', /^\{\\rtf/],
  ['image', /^(?:[\s\S]PNG\r\n|\u00ff\u00d8\u00ff|GIF8|II\*\0|MM\0\*)/],
  ['archive', /^(?:\u001f[\u008b\u2039]|Rar!|7z\u00bc\u00af)/],
  // Signatures of files within the archive that such a document is.
  ['xlsx', /PK\u0003\u0004[\s\S]{26}xl\//],
  ['docx', /PK\u0003\u0004[\s\S]{26}word\//],
  ['pptx', /PK\u0003\u0004[\s\S]{26}ppt\//],
  ['ods', /^PK\u0003\u0004[\s\S]{26}mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/],
  ['odt', /^PK\u0003\u0004[\s\S]{26}mimetypeapplication\/vnd\.oasis\.opendocument\.text/],
  ['ofd', /^PK[\s\S]{0,64}OFD\.xml/],
  ['archive', /^PK(?:\u0003\u0004|\u0005\u0006)/],
];

/** The older Office formats name their streams in UTF-16, anywhere in the file. */
const older = /^\u00d0\u00cf\u0011\u00e0\u00a1\u00b1/;

/**
 * The kind of file that bytes are, where they are plainly something other than JSON: by their signature, their first
 * element, or the separators of their first lines. It reads no content, and works in every encoding that keeps ASCII.
 *
 * @returns null where they may be JSON, or nothing that is known
 *
 * @example
 * fileKind(new TextEncoder().encode('Year,Value\n2023,7.8\n')) // => 'csv'
 */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const raw = new TextDecoder('latin1').decode(bytes.subarray(0, head));
  if (older.test(raw)) return olderKind(new TextDecoder('latin1').decode(bytes));
  const marked = marks.find(([, mark]) => mark.test(raw));
  if (marked) return marked[0];
  const text = raw.replace(/\0/g, '').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
  if (/^\s*</.test(text)) return markUpKind(text);
  return isTable(text) ? 'csv' : null;
}

function olderKind(text: string): FileKind {
  return text.includes(wide('Workbook')) ? 'xls' : text.includes(wide('WordDocument')) ? 'doc' : 'office';
}

function wide(name: string): string {
  return [...name].map((letter) => `${letter}\0`).join('');
}

const pageTags: ReadonlySet<string> = new Set(
  'html head body title meta link script style noscript div p span h1 h2 h3 table form center br a img iframe font b'.split(
    ' ',
  ),
);

/** Goes past declarations and comments to the first element, and tells a page from other mark-up by it. */
function markUpKind(text: string): FileKind {
  let rest = text;
  for (;;) {
    rest = rest.trimStart();
    const end = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : rest.startsWith('<!') ? '>' : null;
    if (/^<!doctype\s+html/i.test(rest)) return 'html';
    if (end === null) break;
    const at = rest.indexOf(end);
    if (at < 0) return 'html';
    rest = rest.slice(at + end.length);
  }
  const root = /^<([A-Za-z_][\w.:-]{0,60})/.exec(rest)?.[1];
  if (root === undefined || pageTags.has(root.toLowerCase())) return 'html';
  return root.startsWith('iati-') ? 'iati' : 'xml';
}

const most = 20;

/** Lines that are cut by one separator into as many parts each. A few lines before or between may differ. */
function isTable(text: string): boolean {
  // A document, whole or without its first bracket.
  if (/^\s*(?:[[{]|"[^"]*"\s*:)/.test(text)) return false;
  const lines = text
    .split(/\r\n|\r|\n/, most + 1)
    .filter((line) => line.trim() !== '')
    .slice(0, most);
  return [',', ';', '\t'].some((separator) => {
    const counts = lines.map((line) => separators(line, separator));
    const [often] = [...new Set(counts)]
      .filter((count) => count > 0)
      .map((count) => [count, counts.filter((other) => other === count).length] as const)
      .sort((a, b) => b[1] - a[1] || b[0] - a[0]);
    if (often === undefined || often[1] < 2) return false;
    const [count, times] = often;
    return times === lines.length || (count > 1 && times * 2 >= lines.length);
  });
}

/** How often a separator stands in a line, outside quotation marks. */
function separators(line: string, separator: string): number {
  return line.replace(/"[^"]*"/g, '').split(separator).length - 1;
}
