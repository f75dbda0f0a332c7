import { createHash, randomBytes } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { bytesHash } from './bytes-hash.ts';
import { sha256 } from './sha256.ts';

const ofNode = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

afterEach(() => vi.unstubAllGlobals());

test('it is the SHA-256 of bytes of every length around a block, and of a long file', () => {
  const lengths = [...Array.from({ length: 140 }, (_, length) => length), 1_000_003];
  for (const length of lengths) {
    const bytes = new Uint8Array(randomBytes(length));
    expect(Buffer.from(sha256(bytes)).toString('hex'), `${length} bytes`).toBe(ofNode(bytes));
  }
});

test('a page without crypto.subtle gives the same hash', async () => {
  const bytes = new TextEncoder().encode('一米');
  const known = await bytesHash(bytes);
  vi.stubGlobal('crypto', {});
  expect(await bytesHash(bytes)).toBe(known);
});
