import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';

/** A value that is missing says why. Where only the rate of completion is printed, that is the reason. */
export const checkAbsences = ({ observations = [] }: Programme): Issue[] =>
  observations.flatMap(({ value, absence, completionRate }, i) =>
    value === null && absence === undefined && completionRate === undefined
      ? [makeIssue('absence-missing', ['observations', i, 'absence'], {})]
      : [],
  );
