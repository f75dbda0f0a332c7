let codes: ReadonlyMap<string, number> | null = null;

/**
 * A page in the encoding of older portals. What GBK has no sign for is written as a reference to its number, which HTML reads.
 *
 * @param html markup, in which such a reference may stand wherever a sign may
 *
 * @example
 * gbkBytes('<p>一') // => Uint8Array.of(60, 112, 62, 210, 187)
 */
export function gbkBytes(html: string): Uint8Array {
  codes ??= gbkCodes();
  const bytes: number[] = [];
  for (const sign of html) {
    const point = sign.codePointAt(0) ?? 0;
    const code = codes.get(sign);
    if (point < 0x80) bytes.push(point);
    else if (code === undefined) bytes.push(...[...`&#${point};`].map((letter) => letter.charCodeAt(0)));
    else bytes.push(code >> 8, code & 0xff);
  }
  return Uint8Array.from(bytes);
}

/** Every sign of GBK with its two bytes, read off what the machine itself reads. */
function gbkCodes(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const sign = decoder.decode(new Uint8Array([lead, trail]));
      if ([...sign].length === 1 && sign !== '\uFFFD' && !found.has(sign)) found.set(sign, lead * 256 + trail);
    }
  }
  return found;
}
