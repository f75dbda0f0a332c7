import type { Locale } from '@onemetre/scenes';

/** What kind of file stands in place of a table, and what to do with it: half a sentence each. */
export interface KindWords {
  readonly name: string;
  readonly remedy: string;
}

const saveAs: Readonly<Record<Locale, string>> = {
  'zh-Hans': '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”',
  en: 'Open it in Excel, WPS or LibreOffice and save it as “Excel Workbook (.xlsx)”',
};
const copyOver: Readonly<Record<Locale, string>> = {
  'zh-Hans': '请把其中的表格复制到 Excel 工作簿里，核对后保存为 .xlsx',
  en: 'Copy its table into a workbook, check it, and save that as .xlsx',
};

const words: Readonly<Record<string, Readonly<Record<Locale, readonly [name: string, remedy: string]>>>> = {
  xls: {
    'zh-Hans': ['旧版 Excel 文件（.xls）', saveAs['zh-Hans']],
    en: ['an Excel file of the older kind (.xls)', saveAs.en],
  },
  et: { 'zh-Hans': ['WPS 表格文件（.et）', saveAs['zh-Hans']], en: ['a WPS spreadsheet (.et)', saveAs.en] },
  xlsb: {
    'zh-Hans': ['二进制 Excel 工作簿（.xlsb）', saveAs['zh-Hans']],
    en: ['a binary Excel workbook (.xlsb)', saveAs.en],
  },
  ods: {
    'zh-Hans': ['OpenDocument 表格（.ods）', saveAs['zh-Hans']],
    en: ['an OpenDocument spreadsheet (.ods)', saveAs.en],
  },
  office: { 'zh-Hans': ['旧版 Office 文件', saveAs['zh-Hans']], en: ['an Office file of the older kind', saveAs.en] },
  html: {
    'zh-Hans': ['网页，有的系统把它命名为 .xls 导出', saveAs['zh-Hans']],
    en: ['a web page, which some systems export under the name .xls', saveAs.en],
  },
  xml: { 'zh-Hans': ['XML 文件', saveAs['zh-Hans']], en: ['an XML file', saveAs.en] },
  iati: { 'zh-Hans': ['IATI 数据文件', copyOver['zh-Hans']], en: ['an IATI file', copyOver.en] },
  pdf: { 'zh-Hans': ['PDF 文件', copyOver['zh-Hans']], en: ['a PDF', copyOver.en] },
  docx: { 'zh-Hans': ['Word 文档（.docx）', copyOver['zh-Hans']], en: ['a Word document (.docx)', copyOver.en] },
  doc: { 'zh-Hans': ['旧版 Word 文档（.doc）', copyOver['zh-Hans']], en: ['a Word document (.doc)', copyOver.en] },
  odt: {
    'zh-Hans': ['OpenDocument 文档（.odt）', copyOver['zh-Hans']],
    en: ['an OpenDocument text (.odt)', copyOver.en],
  },
  rtf: { 'zh-Hans': ['RTF 文档', copyOver['zh-Hans']], en: ['an RTF document', copyOver.en] },
  pptx: { 'zh-Hans': ['演示文稿（.pptx）', copyOver['zh-Hans']], en: ['a presentation (.pptx)', copyOver.en] },
  ofd: { 'zh-Hans': ['OFD 版式文件', copyOver['zh-Hans']], en: ['an OFD document', copyOver.en] },
  image: { 'zh-Hans': ['图片', copyOver['zh-Hans']], en: ['a picture', copyOver.en] },
  archive: {
    'zh-Hans': ['压缩包', '请先解压，再交其中的表格文件'],
    en: ['an archive', 'Unpack it and give the table inside'],
  },
  json: {
    'zh-Hans': ['JSON 文件，不是表格', '方案数据文件请直接用 onemetre check 检查'],
    en: ['JSON, not a table', 'Check a programme file with onemetre check'],
  },
};

const unknown: Readonly<Record<Locale, readonly [name: string, remedy: string]>> = {
  'zh-Hans': ['认不出的文件', saveAs['zh-Hans']],
  en: ['a file of an unknown kind', saveAs.en],
};

/** The name of a kind of file and what to do with it, in a language. */
export function kindWords(kind: string, locale: Locale): KindWords {
  const [name, remedy] = (Object.keys(words).includes(kind) ? words[kind] : undefined)?.[locale] ?? unknown[locale];
  return { name, remedy };
}
