import { TableFault } from '../tables/table-issue.ts';

/** A part of a ZIP file, as its directory names it. */
export interface ZipEntry {
  /** As it is written, from the root of the file. */
  readonly name: string;
  readonly isLocked: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const directory = { mark: 0x02014b50, length: 46 };

/** Stands in place of sizes that only a file of more than 4 GB has. */
const elsewhere = 0xffffffff;

/**
 * The directory of a ZIP file, by names in small letters. Two parts of one name are refused: programs differ in which of them they read.
 *
 * @throws TableFault where it is no whole ZIP file
 */
export function zipEntries(bytes: Uint8Array, mostParts: number): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostParts) throw new TableFault('table-limit', { what: 'parts', limit: mostParts });
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number += 1) {
    if (at + directory.length > end || view.getUint32(at, true) !== directory.mark) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const [packedSize, offset] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const nameStart = at + directory.length;
    if (nameStart + nameLength > end || packedSize === elsewhere || offset >= end) throw damaged();
    const written = new TextDecoder('utf-8').decode(bytes.subarray(nameStart, nameStart + nameLength));
    // Names of parts are the same whatever the case of their letters, and some programs write them from the root.
    const name = written.replace(/\\/g, '/').replace(/^\//, '');
    const key = name.toLowerCase();
    if (entries.has(key)) throw new TableFault('table-same-part', { part: written });
    entries.set(key, {
      name,
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize,
      offset,
    });
    at = nameStart + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

const ends = { mark: 0x06054b50, length: 22, longestComment: 65_535 };

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - ends.length - ends.longestComment);
  for (let at = view.byteLength - ends.length; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === ends.mark) return at;
  throw damaged();
}

function damaged(): TableFault {
  return new TableFault('table-damaged');
}
