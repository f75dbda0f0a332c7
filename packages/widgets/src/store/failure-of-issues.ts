import { groupIssues, type Issue, type IssueCode } from '@onemetre/core';
import type { Failure, FailureCode } from './load-state.ts';

/** How many mistakes a page shows; all of them are for `onemetre check`. */
const most = 5;

const codes: Readonly<Partial<Record<IssueCode, FailureCode>>> = {
  'empty-file': 'unreadable',
  'html-instead-of-json': 'web-page',
  'not-json': 'unreadable',
  'other-kind-of-file': 'unreadable',
  'too-large': 'too-large',
  'wrong-encoding': 'encoding',
};

/** The failure that a list of issues amounts to. */
export const failureOfIssues = (issues: readonly Issue[]): Failure => {
  const code = (issues[0] && codes[issues[0].code]) ?? 'invalid';
  const mistakes = groupIssues(issues.filter(({ severity }) => severity === 'error'));
  return code === 'invalid'
    ? { code, detail: '', mistakes: mistakes.slice(0, most), mistakeCount: mistakes.length }
    : { code, detail: code === 'too-large' ? '10 MB' : '' };
};
