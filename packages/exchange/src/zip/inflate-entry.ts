import { Inflate } from 'fflate';
import { TableFault } from '../tables/table-issue.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-entries.ts';

/** Little enough that what comes out at once, at most 1,032 times as much, is stopped in time. */
const slice = 4096;

/**
 * Unpacks a part piece by piece, so that its reader can stop at any of them: what the file says of its size plays no part.
 * The checksum is compared at the end.
 *
 * @param take gets each piece; what it throws ends the reading
 * @throws TableFault where the part is locked, damaged or packed in an unknown way
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  if (entry.isLocked) throw new TableFault('table-locked');
  if (entry.method !== 0 && entry.method !== 8) throw new TableFault('table-damaged', { part: entry.name });
  const packed = packedBytes(bytes, entry);
  let sum = 0;
  const took = (piece: Uint8Array): void => {
    sum = crc32(piece, sum);
    take(piece);
  };
  const inflate = new Inflate();
  inflate.ondata = took;
  for (let at = 0; at < packed.length || at === 0; at += slice) {
    const piece = packed.subarray(at, at + slice);
    if (entry.method === 0) took(piece);
    else push(inflate, piece, at + slice >= packed.length, entry.name);
  }
  if (sum !== entry.checksum) throw new TableFault('table-checksum', { part: entry.name });
}

const local = { mark: 0x04034b50, length: 30 };

function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isWhole = offset + local.length <= bytes.length && view.getUint32(offset, true) === local.mark;
  if (!isWhole) throw new TableFault('table-damaged');
  const start = offset + local.length + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new TableFault('table-damaged');
  return bytes.subarray(start, start + packedSize);
}

function push(inflate: Inflate, piece: Uint8Array, isLast: boolean, part: string): void {
  try {
    inflate.push(piece, isLast);
  } catch (error) {
    if (error instanceof TableFault) throw error;
    throw new TableFault('table-damaged', { part });
  }
}
