import { bytesHash } from './bytes-hash.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * The SHA-256 of a document's canonical text, in UTF-8, as `sha256-` and 64 hexadecimal digits.
 *
 * @example
 * await contentHash({}) // => 'sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'
 */
export function contentHash(value: unknown): Promise<string> {
  return bytesHash(new TextEncoder().encode(canonicalJson(value)));
}
