import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { makeIssue, otherKind, type Issue } from '@onemetre/core';
import { checkProgramme, fileCheck, type FileCheck } from '@onemetre/exchange';

/** No more than this is read into memory; it is the limit that core names. */
export const largestFile = 10_000_000;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');

const refuse = (file: string, issue: Issue): FileCheck => fileCheck(file, [{ ...issue, file }]);

/** As much as tells what kind of file it is. */
const firstOf = (descriptor: number): Uint8Array => {
  const bytes = new Uint8Array(65_536);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, 0));
};

/** A check with the SHA-256 of the bytes that were read, where they were. */
export interface DiskCheck extends FileCheck {
  readonly hash?: string;
}

/** A programme file read from disk and checked. A file that is not there, or is no file, is an issue like any other. */
export const checkFile = (file: string): DiskCheck => {
  let descriptor: number;
  try {
    // Without waiting: a pipe of that name would never answer.
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    const code = codeOf(error);
    return refuse(
      file,
      code === 'ENOENT' || code === 'ENOTDIR'
        ? makeIssue('file-missing', [])
        : makeIssue('cannot-read', [], { reason: code }),
    );
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return refuse(file, makeIssue('not-a-file', []));
    if (stat.size > largestFile) {
      const other = otherKind(firstOf(descriptor));
      return refuse(file, other ?? makeIssue('too-large', [], { limit: largestFile, length: stat.size }));
    }
    const bytes = readFileSync(descriptor);
    const hash = `sha256-${createHash('sha256').update(bytes).digest('hex')}`;
    return { ...checkProgramme(bytes, { file }), hash };
  } catch (error) {
    return refuse(file, makeIssue('cannot-read', [], { reason: codeOf(error) }));
  } finally {
    closeSync(descriptor);
  }
};
