import { sha256 } from './sha256.ts';

/**
 * The SHA-256 of bytes, as `sha256-` and 64 hexadecimal digits. By the machine's own means where a page may use them, else
 * by ours: over plain HTTP there is no `crypto.subtle`.
 *
 * @example
 * await bytesHash(new Uint8Array()) // => 'sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export async function bytesHash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  const digest = subtle === undefined ? sha256(bytes) : new Uint8Array(await subtle.digest('SHA-256', bytes));
  return `sha256-${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
