import type { Issue } from './issue.ts';
import { type IssueCode, issueCodes } from './issue-codes.ts';

/** Makes an issue with the severity of its code. */
export function makeIssue(code: IssueCode, path: readonly (string | number)[], values: Issue['values'] = {}): Issue {
  return { code, severity: issueCodes[code], path, values };
}
