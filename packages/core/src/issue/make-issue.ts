import type { Issue } from './issue.ts';
import { issueCodes, type IssueCode } from './issue-codes.ts';

/** Makes an issue with the severity of its code. */
export const makeIssue = (
  code: IssueCode,
  path: readonly (string | number)[],
  values: Issue['values'] = {},
): Issue => ({ code, severity: issueCodes[code], path, values });
