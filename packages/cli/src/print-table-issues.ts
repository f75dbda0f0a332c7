import { printable } from '@onemetre/core/issues';
import { tableIssueText, tablePlace, type TableIssue } from '@onemetre/exchange';
import colours from 'picocolors';
import type { Words } from './words.ts';

/** One kind of problem on one sheet, with all its cells. */
const grouped = (issues: readonly TableIssue[], say: Words): TableIssue[] => {
  const groups = new Map<string, TableIssue>();
  for (const issue of issues) {
    const key = `${issue.sheet ?? ''}\n${tableIssueText(issue, say.locale)}`;
    const known = groups.get(key);
    groups.set(key, known ? { ...known, cells: [...(known.cells ?? []), ...(issue.cells ?? [])] } : issue);
  }
  return [...groups.values()];
};

/** Problems of a table for a reader: file, sheet and cells, what is wrong, and the remedy. */
export const tableIssueLines = (issues: readonly TableIssue[], say: Words): string[] =>
  grouped(issues, say).map((issue) => {
    const mark = issue.severity === 'error' ? colours.red(say.error) : colours.yellow(say.warning);
    const place = tablePlace(issue, say.locale);
    return `${printable(issue.file)}${place === '' ? '' : ` ${place}`}  ${mark}  ${tableIssueText(issue, say.locale)}`;
  });

/** Problems of a table for a program, each kind once with all its cells. */
export const tableIssueData = (issues: readonly TableIssue[], say: Words) =>
  grouped(issues, say).map((issue) => ({ ...issue, text: tableIssueText(issue, say.locale) }));
