import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { firstDay } from '../../time/first-day.ts';
import { lastDay } from '../../time/last-day.ts';

/** What was completed before it was started. */
export const checkCompletions = (programme: Programme): Issue[] =>
  (['milestones', 'projects'] as const).flatMap((list) =>
    (programme[list] ?? []).flatMap(({ start, started, completed }, i) => {
      const began = started?.date ?? start;
      const early = completed !== undefined && began !== undefined && lastDay(completed.date) < firstDay(began);
      return early
        ? [makeIssue('completed-before-start', [list, i, 'completed', 'date'], { date: completed.date, start: began })]
        : [];
    }),
  );
