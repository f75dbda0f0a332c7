import { expect, test } from 'vitest';
import { fileKind, type FileKind } from './file-kind.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));
const utf16 = (text: string): Uint8Array =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);
const packed = (...names: string[]): Uint8Array =>
  latin1(names.map((name) => `PK\u0003\u0004${'\0'.repeat(26)}${name}…`.replace('…', '\u0001')).join(''));
const wide = (name: string): string => [...name].map((letter) => `${letter}\0`).join('');
const older = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

test.each<[string, FileKind | null, Uint8Array]>([
  ['a workbook', 'xlsx', packed('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml')],
  ['a text', 'docx', packed('[Content_Types].xml', 'word/document.xml')],
  ['slides', 'pptx', packed('[Content_Types].xml', 'ppt/presentation.xml')],
  ['an open spreadsheet', 'ods', packed('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
  ['an open text', 'odt', packed('mimetypeapplication/vnd.oasis.opendocument.text')],
  ['an OFD document', 'ofd', packed('OFD.xml', 'Doc_0/Document.xml')],
  ['another archive', 'archive', packed('plan.json', 'xl.txt')],
  ['a gzip', 'archive', new Uint8Array([0x1f, 0x8b, 8, 0])],
  ['an older workbook', 'xls', latin1(`${older}${'\0'.repeat(90_000)}${wide('Workbook')}`)],
  ['an older text', 'doc', latin1(`${older}${'\0'.repeat(500)}${wide('WordDocument')}`)],
  ['a workbook with a password', 'office', latin1(`${older}${wide('EncryptedPackage')}`)],
  ['a PDF', 'pdf', utf8('%PDF-1.7\n')],
  ['an RTF', 'rtf', utf8('{\\rtf1\\ansi')],
  ['a picture', 'image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['a page', 'html', utf8('\ufeff\n<!-- x -->\n<!DOCTYPE html><html>')],
  ['a page in UTF-16', 'html', utf16('<html>')],
  ['a page that calls itself XML', 'html', utf8('<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html xmlns="y">')],
  ['half a comment', 'html', utf8('<!-- x')],
  ['part of a page', 'html', utf8('<SCRIPT>location="/login"</SCRIPT>')],
  ['IATI without a declaration', 'iati', utf8('<iati-activities version="2.03">')],
  ['other XML', 'xml', utf8('<?xml version="1.0"?>\n<!-- <html> -->\n<rates/>')],
  ['a table', 'csv', utf8('Year,Area,Value\n2022,,7.8\n')],
  ['a table with a byte order mark', 'csv', utf8('\ufeff年份,地区,数值\r\n2022,全区,7.8\r\n')],
  ['a table in GBK', 'csv', new Uint8Array([0xc4, 0xea, 0x2c, 0xd6, 0xb5, 10, 0x31, 0x2c, 0x32, 10])],
  ['a table as Excel saves Unicode text', 'csv', utf16('年份\t数值\r\n2022\t7.8\r\n')],
  ['quoted fields with commas', 'csv', utf8('"Area, name";"Value"\n"East, old";7,8\n')],
  ['a table under a heading', 'csv', utf8('Rates by area\n\nYear,Area,Value\n2022,,7.8\n2023,,10.7\n')],
  ['a document', null, utf8('{"a": [1,2],\n"b": [1,2],\n"c": [1,2]}')],
  ['a document that lost its bracket', null, utf8('"id": "x",\n"title": "y",\n"z": 1,\n')],
  ['a list', null, utf8('[1,2,\n3,4,\n5,6]')],
  ['a script', null, utf8('callback({"a": 1,\n"b": 2})')],
  ['words', null, utf8('Dear all,\nthis is the plan, as sent.\nRegards\n')],
  ['one line', null, utf8('a,b,c')],
  ['nothing', null, new Uint8Array()],
])('%s is %s', (_, kind, bytes) => {
  expect(fileKind(bytes)).toBe(kind);
});

test('thousands of declarations that lead nowhere cost no more than their length', () => {
  expect(fileKind(utf8('<?x?>'.repeat(13_000)))).toBe('html');
  expect(fileKind(utf8(' '.repeat(60_000)))).toBe(null);
});
