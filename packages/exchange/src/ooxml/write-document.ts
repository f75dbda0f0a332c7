import { strToU8 } from 'fflate';
import { packFiles } from '../zip/pack-files.ts';
import { escapeText } from './escape-text.ts';
import { declaration, office } from './namespaces.ts';

/** A paragraph by what it is, or a table as wide as the text. */
export type DocumentBlock =
  | { readonly kind: ParagraphKind; readonly text: string }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** How wide the columns are beside each other. */
      readonly widths: readonly number[];
    };

/** mark: 密级 or 内部, at the edge; title, below: centred; the headings 一、 and （一）; body; note: small. */
export type ParagraphKind = 'mark' | 'title' | 'below' | 'heading' | 'subheading' | 'body' | 'note';

const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`;

/** In twentieths of a point: A4 with margins of 37, 35, 28 and 26 mm, and the page number 7 mm below the text. */
const page = { width: 11906, height: 16838, top: 2098, bottom: 1985, left: 1588, right: 1474, foot: 1304 } as const;
const textWidth = page.width - page.left - page.right;

/** The faces that GB/T 9704 asks for; where one is not installed, the office program takes the first of those after it. */
const fonts = {
  title: ['方正小标宋简体', '方正小标宋_GBK', '华文中宋', '宋体', 'Noto Serif CJK SC'],
  black: ['黑体', 'SimHei', 'Noto Sans CJK SC'],
  script: ['楷体_GB2312', '楷体', 'KaiTi', 'Noto Serif CJK SC'],
  body: ['仿宋_GB2312', '仿宋', 'FangSong', 'Noto Serif CJK SC'],
  number: ['宋体', 'SimSun', 'Noto Serif CJK SC'],
} as const;

type Face = keyof typeof fonts;

/** Sizes in half points: 二号 is 44, 三号 32, 四号 28, 小四 24. A line is 28 points high, a line of the title 35. */
const looks: Readonly<Record<ParagraphKind, { face: Face; size: number; line: number; more: string }>> = {
  mark: { face: 'black', size: 32, line: 560, more: '' },
  title: { face: 'title', size: 44, line: 700, more: '<w:keepNext/><w:jc w:val="center"/>' },
  below: { face: 'script', size: 32, line: 560, more: '<w:keepNext/><w:jc w:val="center"/>' },
  heading: { face: 'black', size: 32, line: 560, more: '<w:keepNext/>' },
  subheading: { face: 'script', size: 32, line: 560, more: '<w:keepNext/>' },
  body: { face: 'body', size: 32, line: 560, more: '<w:jc w:val="both"/>' },
  note: { face: 'body', size: 24, line: 400, more: '' },
};

/** Indented by two characters. */
const indented: ReadonlySet<ParagraphKind> = new Set(['heading', 'subheading', 'body']);

/**
 * Writes a Word document (.docx) set as GB/T 9704 asks of an official text: A4, 28 points a line, numbers — 1 — at the outer
 * edge of each page. It has no author, no date and no property, and the same blocks give the same bytes.
 */
export function writeDocument(blocks: readonly DocumentBlock[]): Uint8Array<ArrayBuffer> {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
      ['styles', 'styles'],
      ['settings', 'settings'],
      ['fontTable', 'fontTable'],
      ['footer', 'odd'],
      ['footer', 'even'],
    ]
      .map(([type, name]) => `<Relationship Id="${name}" Type="${office}/${type}" Target="${name}.xml"/>`)
      .join('')}</Relationships>`,
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${blocks.map(blockXml).join('')}${section}</w:body></w:document>`,
    'word/styles.xml': styles(),
    'word/settings.xml': `${declaration}<w:settings ${namespaces}><w:evenAndOddHeaders/></w:settings>`,
    'word/fontTable.xml': fontTable(),
    'word/odd.xml': footer('right'),
    'word/even.xml': footer('left'),
  };
  return packFiles(new Map(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])));
}

const section = `<w:sectPr><w:footerReference w:type="default" r:id="odd"/><w:footerReference w:type="even" r:id="even"/><w:pgSz w:w="${page.width}" w:h="${page.height}"/><w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" w:header="851" w:footer="${page.foot}" w:gutter="0"/></w:sectPr>`;

function contentTypes(): string {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const parts = [
    ['document', 'document.main'],
    ['styles', 'styles'],
    ['settings', 'settings'],
    ['fontTable', 'fontTable'],
    ['odd', 'footer'],
    ['even', 'footer'],
  ];
  const each = parts.map(
    ([name, kind]) => `<Override PartName="/word/${name}.xml" ContentType="${type}.${kind}+xml"/>`,
  );
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${each.join('')}</Types>`;
}

function runFonts(face: Face): string {
  return `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="${fonts[face][0]}"/>`;
}

function styles(): string {
  const each = Object.entries(looks).map(([kind, { face, size, line, more }]) => {
    const indent = indented.has(kind as ParagraphKind)
      ? `<w:ind w:firstLineChars="200" w:firstLine="${size * 20}"/>`
      : '';
    const [keep = '', align = ''] = [/<w:keepNext\/>/.exec(more)?.[0], /<w:jc[^>]*>/.exec(more)?.[0]];
    const level =
      kind === 'heading' ? '<w:outlineLvl w:val="0"/>' : kind === 'subheading' ? '<w:outlineLvl w:val="1"/>' : '';
    return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${kind}"><w:name w:val="onemetre ${kind}"/><w:pPr>${keep}<w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="exact"/>${indent}${align}${level}</w:pPr><w:rPr>${runFonts(face)}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
  });
  return `${declaration}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>${runFonts('body')}<w:sz w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>${each.join('')}</w:styles>`;
}

function fontTable(): string {
  const each = Object.values(fonts).map(
    ([name, ...others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  );
  return `${declaration}<w:fonts ${namespaces}>${each.join('')}</w:fonts>`;
}

/** The number of the page between dashes, one character in from the outer edge. */
function footer(side: 'left' | 'right'): string {
  const run = (inside: string): string =>
    `<w:r><w:rPr>${runFonts('number').replaceAll('Times New Roman', fonts.number[0])}<w:sz w:val="28"/></w:rPr>${inside}</w:r>`;
  const field = ['begin', 'end'].map((type) => run(`<w:fldChar w:fldCharType="${type}"/>`));
  const code = run('<w:instrText xml:space="preserve"> PAGE </w:instrText>');
  const dash = (text: string): string => run(`<w:t xml:space="preserve">${text}</w:t>`);
  return `${declaration}<w:ftr ${namespaces}><w:p><w:pPr><w:ind w:${side}Chars="100" w:${side}="280"/><w:jc w:val="${side}"/></w:pPr>${dash('— ')}${field[0]}${code}${field[1]}${dash(' —')}</w:p></w:ftr>`;
}

function blockXml(block: DocumentBlock): string {
  if (block.kind === 'table') return tableXml(block);
  return `<w:p><w:pPr><w:pStyle w:val="${block.kind}"/></w:pPr>${textRun(block.text)}</w:p>`;
}

function textRun(text: string, more = ''): string {
  return `<w:r>${more}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
}

function tableXml({ heads, rows, widths }: Extract<DocumentBlock, { kind: 'table' }>): string {
  const sum = widths.reduce((all, width) => all + width, 0);
  const wide = widths.map((width) => Math.round((width / sum) * textWidth));
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  const row = (cells: readonly string[], head: boolean): string => {
    const each = cells.map(
      (text, at) =>
        `<w:tc><w:tcPr><w:tcW w:w="${wide[at]}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="note"/>${head ? '<w:jc w:val="center"/>' : ''}</w:pPr>${textRun(text, head ? `<w:rPr>${runFonts('black')}</w:rPr>` : '')}</w:p></w:tc>`,
    );
    return `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${each.join('')}</w:tr>`;
  };
  const grid = wide.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${row(heads, true)}${rows.map((cells) => row(cells, false)).join('')}</w:tbl><w:p><w:pPr><w:pStyle w:val="note"/></w:pPr></w:p>`;
}
