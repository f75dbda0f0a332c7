import type { Issue } from './issue.ts';
import { type IssueCode, issueCodes } from './issue-codes.ts';

/**
 * Makes an issue with the severity of its code.
 *
 * @param path where it stands in the document; empty for the file as a whole
 * @param values what its sentence needs, as `docs/warnings.md` shows it
 *
 * @example
 * makeIssue('empty-file', []) // => { code: 'empty-file', severity: 'error', path: [], values: {} }
 */
export function makeIssue(code: IssueCode, path: readonly (string | number)[], values: Issue['values'] = {}): Issue {
  return { code, severity: issueCodes[code], path, values };
}
