import { createHash } from 'node:crypto';
import { checkProgramme, fileCheck, type FileCheck } from '@onemetre/exchange';
import { fileBytes } from './file-bytes.ts';

/** No more than this is read into memory; it is the limit that core names. */
export const largestFile = 20_000_000;

/** A check with the SHA-256 of the bytes that were read, where they were. */
export interface DiskCheck extends FileCheck {
  readonly hash?: string;
}

/** A programme file read from disk and checked. A file that is not there, or is no file, is an issue like any other. */
export const checkFile = (file: string): DiskCheck => {
  const read = fileBytes(file, largestFile);
  if (!read.ok) return fileCheck(file, [{ ...read.issue, file }]);
  const hash = `sha256-${createHash('sha256').update(read.bytes).digest('hex')}`;
  return { ...checkProgramme(read.bytes, { file }), hash };
};
