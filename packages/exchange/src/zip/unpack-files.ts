import { TableFault, makeTableIssue, type TableIssue } from '../tables/table-issue.ts';
import { tableLimits, type TableLimits } from '../tables/table-limits.ts';
import { inflateEntry } from './inflate-entry.ts';
import { zipEntries } from './zip-entries.ts';

export type UnpackedFiles =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>> }
  | { readonly ok: false; readonly issues: readonly TableIssue[] };

/**
 * The files in a ZIP file, by path as it is written; folders are none. What comes out is counted as it comes, whatever the
 * file claims; a damaged or locked one, or one beyond the limits, is refused whole.
 *
 * @param name of the file, for its issues
 * @param limits that differ from `tableLimits`, in parts and bytes
 *
 * @example
 * unpackFiles(new Uint8Array([1, 2]), 'a.zip').ok // => false
 */
export function unpackFiles(bytes: Uint8Array, name: string, limits: Partial<TableLimits> = {}): UnpackedFiles {
  const { parts, inflated: most } = { ...tableLimits, ...limits };
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let inflated = 0;
  try {
    for (const entry of zipEntries(bytes, parts).values()) {
      const path = entry.name;
      if (path.endsWith('/')) continue;
      const pieces: Uint8Array[] = [];
      inflateEntry(bytes, entry, (piece) => {
        inflated += piece.length;
        if (inflated > most) throw new TableFault('table-limit', { what: 'inflated', limit: most });
        pieces.push(piece);
      });
      files.set(path, joined(pieces));
    }
    return { ok: true, files };
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    return { ok: false, issues: [makeTableIssue(error.code, name, error.values, error.place)] };
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
