import { strFromU8, unzipSync } from 'fflate';

/**
 * The parts of a workbook, unpacked, by their names as they are written.
 *
 * @param most as many bytes as may come out
 * @throws RangeError where it unpacks to more
 */
export function unpackParts(bytes: Uint8Array, most: number): Record<string, Uint8Array> {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      if (size > most) throw new RangeError('unpackParts requires a workbook within the limits');
      return true;
    },
  });
}

/** A part as text; '' where there is none. */
export function partText(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array());
}

/** With something more before the end of an element, which may be written as an empty one. */
export function withEnd(xml: string, element: string, added: string): string {
  const closed = xml.replace(new RegExp(`<${element}([^>]*?)/>\\s*$`), `<${element}$1></${element}>`);
  return closed.replace(new RegExp(`</${element}>\\s*$`), `${added}</${element}>`);
}
