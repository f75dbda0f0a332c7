import { expect, test } from 'vitest';
import { packFiles } from './pack-files.ts';
import { unpackFiles } from './unpack-files.ts';

const files = new Map([
  ['公开/数据.json', new TextEncoder().encode('{}')],
  ['B.txt', new Uint8Array(100_000)],
]);

test('what was packed comes out as it was, in any order of packing the same bytes', () => {
  const bytes = packFiles(files);
  expect(packFiles(new Map([...files].reverse()))).toEqual(bytes);
  const unpacked = unpackFiles(bytes, '发布.zip');
  expect(unpacked.ok && Object.fromEntries(unpacked.files)).toEqual({
    'B.txt': files.get('B.txt'),
    '公开/数据.json': files.get('公开/数据.json'),
  });
});

test('a file changed by hand, one that unpacks to too much, and one that is none are told and give nothing', () => {
  const bytes = packFiles(files);
  const codeOf = (changed: Uint8Array, limits = {}): string => {
    const unpacked = unpackFiles(changed, '发布.zip', limits);
    return unpacked.ok ? 'ok' : String(unpacked.issues[0]?.code);
  };
  // Bytes that nothing makes smaller stand in the file as they are.
  const plain = packFiles(new Map([['a', Uint8Array.from({ length: 256 }, (_, i) => i)]]));
  const at = plain.findIndex((byte, i) => byte === 100 && plain[i + 1] === 101);
  expect(codeOf(plain)).toBe('ok');
  expect(codeOf(plain.map((byte, i) => (i === at ? 0 : byte)))).toBe('table-checksum');
  expect(codeOf(bytes, { inflated: 1000 })).toBe('table-limit');
  expect(codeOf(new TextEncoder().encode('{}'))).toBe('table-damaged');
});
