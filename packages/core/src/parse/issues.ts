/** What can be wrong with a file: the closed list of issues, how one is made, and how bytes are read into a document or issues. */
export type { FileKind } from './file-kind.ts';
export { groupIssues, type IssueGroup } from '../issue/group-issues.ts';
export type { Issue } from '../issue/issue.ts';
export { issueCodes, type IssueCode } from '../issue/issue-codes.ts';
export { makeIssue } from '../issue/make-issue.ts';
export { otherKind } from './other-kind.ts';
export { printable } from '../issue/shorten.ts';
export { readJson } from './read-json.ts';
export { readText } from './read-text.ts';
export { shorten } from '../issue/shorten.ts';
