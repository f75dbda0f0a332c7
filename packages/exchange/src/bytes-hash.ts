/**
 * The SHA-256 of bytes, as `sha256-` and 64 hexadecimal digits.
 *
 * @throws Error in a page without a secure context, where there is no `crypto.subtle`
 *
 * @example
 * await bytesHash(new Uint8Array()) // => 'sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export async function bytesHash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) throw new Error('bytesHash requires crypto.subtle, got a page without a secure context');
  const digest = await subtle.digest('SHA-256', bytes);
  return `sha256-${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
