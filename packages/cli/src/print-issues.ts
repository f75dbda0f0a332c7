import type { Issue } from '@onemetre/core';
import { issueText, pathText } from '@onemetre/core/text';
import colours from 'picocolors';
import { printable } from './printable.ts';
import type { Words } from './words.ts';

const placeOf = ({ file, line, column }: Issue): string => `${file ?? ''}${line === undefined ? '' : `:${line}:${column ?? 1}`}`;

/** Issues for a reader: place, path and item, then the sentence with its remedy. */
export const issueLines = (issues: readonly Issue[], say: Words): string[] =>
  issues.map((issue) => {
    const mark = issue.severity === 'error' ? colours.red(say.error) : colours.yellow(say.warning);
    const where = [pathText(issue.path), issue.item].filter((part) => part !== undefined && part !== '').join(' ');
    return printable(`${placeOf(issue)}`) + `  ${mark}  ${printable(`${where}${where ? '  ' : ''}${issueText(issue, say.locale)}`)}`;
  });

/** Issues for a program, with the sentence beside the code. */
export const issueData = (issues: readonly Issue[], say: Words) => issues.map((issue) => ({ ...issue, place: pathText(issue.path), text: issueText(issue, say.locale) }));
