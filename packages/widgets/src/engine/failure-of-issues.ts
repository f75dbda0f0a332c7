import { groupIssues, type Issue, type IssueCode } from '@onemetre/core/issues';
import type { Failure, FailureCode } from '@onemetre/scenes/views';

/** How many mistakes a page shows; all of them are for `onemetre check`. */
const most = 5;

const codes: Readonly<Partial<Record<IssueCode, FailureCode>>> = {
  'empty-file': 'no-content',
  'html-instead-of-json': 'web-page',
  'message-instead-of-data': 'message',
  'not-json': 'unreadable',
  'other-kind-of-file': 'other-file',
  'too-large': 'too-large',
  'wrong-encoding': 'encoding',
};

/** What the sentence of a failure names. */
const details: Readonly<Partial<Record<FailureCode, (issue: Issue) => string>>> = {
  'too-large': () => '10 MB',
  message: ({ values }) => String(values['message']),
  'other-file': ({ values }) => String(values['kind']),
};

/** The failure that a list of issues amounts to. */
export const failureOfIssues = (issues: readonly Issue[]): Failure => {
  const [first] = issues;
  const code = (first && codes[first.code]) ?? 'invalid';
  if (first && code !== 'invalid') return { code, detail: details[code]?.(first) ?? '' };
  const mistakes = groupIssues(issues.filter(({ severity }) => severity === 'error'));
  return { code, detail: '', mistakes: mistakes.slice(0, most), mistakeCount: mistakes.length };
};
