import { canonicalJson } from './canonical-json.ts';

/**
 * The SHA-256 of a document's canonical text, in UTF-8, as `sha256-` and 64 hexadecimal digits.
 *
 * @throws Error in a page without a secure context, where there is no `crypto.subtle`
 *
 * @example
 * await contentHash({}) // => 'sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
 */
export async function contentHash(value: unknown): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) throw new Error('contentHash requires crypto.subtle, got a page without a secure context');
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(value)));
  return `sha256-${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
