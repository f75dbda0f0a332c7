import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { makeIssue, otherKind, type Issue } from '@onemetre/core/issues';

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');

/** As much as tells what kind of file it is. */
const firstOf = (descriptor: number): Uint8Array => {
  const bytes = new Uint8Array(65_536);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, 0));
};

/** The bytes of a file, or why there are none. */
export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly issue: Issue };

const refuse = (issue: Issue): FileBytes => ({ ok: false, issue });

/** What comes on the standard input, no more of it than may be. */
const inputBytes = (most: number): FileBytes => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const piece = new Uint8Array(65_536);
      const count = readSync(0, piece, 0, piece.length, null);
      if (count === 0) return { ok: true, bytes: Buffer.concat(pieces) };
      length += count;
      if (length > most) return refuse(makeIssue('too-large', [], { limit: most, length }));
      pieces.push(piece.subarray(0, count));
    }
  } catch (error) {
    return refuse(makeIssue('cannot-read', [], { reason: codeOf(error) }));
  }
};

/**
 * Reads a file from disk, or what comes on the standard input where it is called `-`, no more of it than may be. A file that
 * is not there, or is no file, is an issue like any other.
 */
export const fileBytes = (file: string, most: number): FileBytes => {
  if (file === '-') return inputBytes(most);
  let descriptor: number;
  try {
    // Without waiting: a pipe of that name would never answer.
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    const code = codeOf(error);
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    return refuse(isMissing ? makeIssue('file-missing', []) : makeIssue('cannot-read', [], { reason: code }));
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return refuse(makeIssue('not-a-file', []));
    if (stat.size > most) {
      const other = otherKind(firstOf(descriptor));
      return refuse(other ?? makeIssue('too-large', [], { limit: most, length: stat.size }));
    }
    return { ok: true, bytes: readFileSync(descriptor) };
  } catch (error) {
    return refuse(makeIssue('cannot-read', [], { reason: codeOf(error) }));
  } finally {
    closeSync(descriptor);
  }
};
