import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';

/** A value that is missing says why; one that is there has no reason to be missing. */
export const checkAbsences = ({ observations = [] }: Programme): Issue[] =>
  observations.flatMap(({ value, absence, completionRate }, i) => {
    // Where only the rate of completion is printed, that is the reason.
    if (value === null && absence === undefined && completionRate !== undefined) return [];
    if (value === null && absence === undefined)
      return [makeIssue('value-and-absence', ['observations', i, 'value'], { value: 'null' })];
    if (value === null || absence === undefined) return [];
    return [makeIssue('value-and-absence', ['observations', i, 'absence'], { value, absence })];
  });
