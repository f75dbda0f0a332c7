import type { Issue } from '@onemetre/core';
import { issueText, pathText, printable } from '@onemetre/core/text';
import colours from 'picocolors';
import type { Words } from './words.ts';

const placeOf = ({ file, line, column }: Issue): string =>
  printable(`${file ?? ''}${line === undefined ? '' : `:${line}:${column ?? 1}`}`);

/** Issues for a reader: the place in the file, then the path, the item, what is wrong and the remedy. */
export const issueLines = (issues: readonly Issue[], say: Words): string[] =>
  issues.map((issue) => {
    const mark = issue.severity === 'error' ? colours.red(say.error) : colours.yellow(say.warning);
    return `${placeOf(issue)}  ${mark}  ${printable(issueText(issue, say.locale))}`;
  });

/** Issues for a program, with the sentence beside the code. */
export const issueData = (issues: readonly Issue[], say: Words) =>
  issues.map((issue) => ({ ...issue, place: pathText(issue.path), text: issueText(issue, say.locale) }));
