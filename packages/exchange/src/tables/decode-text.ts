/** The encodings in which tables are kept. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * The text of a file, in the encoding that its bytes show: a mark at its beginning, the zeros of UTF-16, UTF-8 where all
 * of it is, else GB18030, in which Chinese offices keep their tables.
 *
 * @returns null where none of them fits every byte
 *
 * @example
 * decodeText(new Uint8Array([0xd6, 0xb8, 0xb1, 0xea])) // => { text: '指标', encoding: 'gb18030' }
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const wide = wideEncoding(bytes);
  if (wide !== null) return decode(bytes, wide);
  return decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
}

/** By its mark, or by the zeros that stand in every other place beside digits and separators. */
function wideEncoding(bytes: Uint8Array): TextEncoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros: [even: number, odd: number] = [0, 0];
  bytes.subarray(0, 4096).forEach((byte, at) => {
    if (byte === 0) zeros[(at % 2) as 0 | 1] += 1;
  });
  const [even, odd] = zeros;
  return even + odd === 0 ? null : odd > even ? 'utf-16le' : 'utf-16be';
}

function decode(bytes: Uint8Array, encoding: TextEncoding): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}
