import type { Programme } from '@onemetre/core';
import type { Issue, IssueCode } from '@onemetre/core/issues';
import { type ReadOptions, readProgrammeFile } from './read-programme-file.ts';

/** What a check of one file came to. */
export interface FileCheck {
  readonly file: string;
  /** fine: it can be used, perhaps with warnings; faulty: its data have errors; unusable: it could not be read as data. */
  readonly outcome: 'fine' | 'faulty' | 'unusable';
  readonly errors: number;
  readonly warnings: number;
  readonly issues: readonly Issue[];
  /** Only where the outcome is fine. */
  readonly programme?: Programme;
}

/** Issues of a file as a whole: with one of these, nothing in it was looked at. */
const unreadable: readonly IssueCode[] = [
  ...(['file-missing', 'not-a-file', 'cannot-read', 'empty-file', 'too-large', 'wrong-encoding', 'cut-short'] as const),
  ...([
    'html-instead-of-json',
    'other-kind-of-file',
    'message-instead-of-data',
    'not-json',
    'too-deep',
    'too-many-nodes',
  ] as const),
  ...(['unknown-schema-version', 'cannot-migrate'] as const),
];

/** What a list of issues comes to, for a file that has or has not become a programme. */
export function fileCheck(file: string, issues: readonly Issue[], programme?: Programme): FileCheck {
  const cannot = issues.some(({ code }) => unreadable.includes(code));
  return {
    file,
    outcome: cannot ? 'unusable' : programme ? 'fine' : 'faulty',
    errors: count(issues, 'error'),
    warnings: count(issues, 'warning'),
    issues,
    ...(programme ? { programme } : {}),
  };
}

/**
 * Checks the bytes of a programme file: whether it can be used, and everything that is wrong with it, in the order of
 * the file.
 *
 * @example
 * checkProgramme(new TextEncoder().encode('<html>'), { file: 'plan.json' }).outcome // => 'unusable'
 */
export function checkProgramme(bytes: Uint8Array, options: ReadOptions): FileCheck {
  const result = readProgrammeFile(bytes, options);
  return fileCheck(options.file, result.issues, result.ok ? result.programme : undefined);
}

function count(issues: readonly Issue[], severity: Issue['severity']): number {
  return issues.filter((issue) => issue.severity === severity).length;
}
