import { readFileSync, statSync } from 'node:fs';
import { makeIssue, type ParseResult } from '@onemetre/core';
import { readProgrammeFile } from '@onemetre/exchange';

/** A programme file read from disk; a file that is not there, or is no file, is an issue like any other. */
export const readFile = (file: string): ParseResult => {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return { ok: false, issues: [{ ...makeIssue('file-missing', []), file }] };
  return readProgrammeFile(readFileSync(file), { file });
};

const unusable: readonly string[] = ['file-missing', 'empty-file', 'too-large', 'wrong-encoding', 'html-instead-of-json', 'not-json', 'too-deep', 'too-many-nodes', 'unknown-schema-version'];

/** Whether a file could not be used at all, as against holding data with issues. */
export const isUnusable = (result: ParseResult): boolean => result.issues.some(({ code }) => unusable.includes(code));
