import { describe, expect, test } from 'vitest';
import { limits } from './limits.ts';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...codes: number[]): Uint8Array => new Uint8Array(codes);
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));

/** 学校 in GBK: as a part of a larger file it is no UTF-8; alone it happens to be. */
const gbk = joined(utf8('{"title": "'), bytes(0xd1, 0xa7, 0xd0, 0xa3, 0xbd, 0xcc, 0xd3, 0xfd), utf8('"}'));
const utf16 = (text: string, little: boolean): Uint8Array =>
  bytes(...[...text].flatMap((character) => (little ? [character.charCodeAt(0), 0] : [0, character.charCodeAt(0)])));

test('text is read as it is, with or without a byte order mark', () => {
  const document = { title: '学校' };
  expect(readJson(utf8(JSON.stringify(document)))).toEqual({ ok: true, value: document });
  expect(readJson(joined(bytes(0xef, 0xbb, 0xbf), utf8(JSON.stringify(document))))).toEqual({
    ok: true,
    value: document,
  });
});

describe('a file that is no data is named for what it is', () => {
  test.each([
    ['nothing', bytes(), { code: 'empty-file' }],
    ['white space', utf8(' \r\n\t'), { code: 'empty-file' }],
    ['a mark and nothing else', bytes(0xef, 0xbb, 0xbf), { code: 'empty-file' }],
    [
      'too many bytes',
      new Uint8Array(limits.bytes + 1).fill(32),
      { code: 'too-large', values: { limit: limits.bytes, length: limits.bytes + 1 } },
    ],
    ['a GBK file', gbk, { code: 'wrong-encoding', values: { encoding: 'GBK/GB18030' } }],
    [
      'UTF-16 with a mark',
      joined(bytes(0xff, 0xfe), utf16('{}', true)),
      { code: 'wrong-encoding', values: { encoding: 'UTF-16LE' } },
    ],
    [
      'UTF-16 the other way round',
      joined(bytes(0xfe, 0xff), utf16('{}', false)),
      { code: 'wrong-encoding', values: { encoding: 'UTF-16BE' } },
    ],
    ['UTF-16 without a mark', utf16('{"a": 1}', true), { code: 'wrong-encoding', values: { encoding: 'UTF-16LE' } }],
    ['no text at all', bytes(0x7b, 0xff, 0xff, 0xff, 0x7d), { code: 'wrong-encoding', values: { encoding: '' } }],
    ['a file that ends within a character', utf8('{"title": "学').slice(0, -1), { code: 'cut-short' }],
    ['a login page', utf8('\n<!DOCTYPE html><title>登录</title>'), { code: 'html-instead-of-json' }],
    ['a page in a comment', utf8('<!-- WAF --><html></html>'), { code: 'html-instead-of-json' }],
    ['an error in XML', utf8('<?xml version="1.0"?><error/>'), { code: 'other-kind-of-file', values: { kind: 'xml' } }],
    ['a file that ends too soon', utf8('{"title": '), { code: 'not-json' }],
    ['a script', utf8('callback({})'), { code: 'not-json' }],
    ['two documents', utf8('{}{}'), { code: 'not-json' }],
    ['a million levels', utf8('['.repeat(1_000_000)), { code: 'too-deep', values: { limit: limits.depth } }],
    ['a million levels that close', utf8('{"a":'.repeat(500_000) + '1' + '}'.repeat(500_000)), { code: 'too-deep' }],
    [
      'too many values',
      utf8(`[${'0,'.repeat(limits.nodes)}0]`),
      { code: 'too-many-nodes', values: { limit: limits.nodes } },
    ],
  ])('%s', (_, file, expected) => {
    expect(readJson(file)).toMatchObject({ ok: false, issues: [{ path: [], severity: 'error', ...expected }] });
  });
});

test('as many values and levels as are allowed are read', () => {
  const value = Array.from({ length: limits.nodes - 1 }, () => 0);
  expect(readJson(utf8(JSON.stringify(value)))).toMatchObject({ ok: true });
  const deep = '['.repeat(limits.depth) + ']'.repeat(limits.depth);
  expect(readJson(utf8(deep))).toMatchObject({ ok: true });
});

test('brackets, commas and escapes within a text count for nothing', () => {
  const text = JSON.stringify({ a: '[{"'.repeat(50) + ','.repeat(300_000) + '\\' });
  expect(readJson(utf8(text))).toMatchObject({ ok: true });
});

test('a text that is right in two encodings is read as UTF-8, as the format demands', () => {
  expect(readText(bytes(0xd1, 0xa7, 0xd0, 0xa3))).toEqual({ ok: true, text: 'ѧУ' });
});
