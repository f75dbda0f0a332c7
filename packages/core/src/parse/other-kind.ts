import type { Issue } from '../issue/issue.ts';
import { makeIssue } from '../issue/make-issue.ts';
import { fileKind } from './file-kind.ts';

/**
 * The issue of a file that is plainly of another kind than JSON, such as a workbook or a web page. Its first 64 kB are
 * enough.
 *
 * @returns null for a file that may be JSON
 *
 * @example
 * otherKind(new TextEncoder().encode('%PDF-1.7')).values // => { kind: 'pdf' }
 */
export function otherKind(bytes: Uint8Array): Issue | null {
  const kind = fileKind(bytes);
  if (kind === null) return null;
  return kind === 'html' ? makeIssue('html-instead-of-json', []) : makeIssue('other-kind-of-file', [], { kind });
}
