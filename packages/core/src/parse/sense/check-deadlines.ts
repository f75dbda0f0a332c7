import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { firstDay } from '../../time/first-day.ts';
import { lastDay } from '../../time/last-day.ts';

/** Dates by which something is due before it, or the whole plan, has begun. */
export const checkDeadlines = (programme: Programme): Issue[] => {
  const plan = programme.period.start;
  const ofOne = (path: Issue['path'], date: string | null, start: string | null | undefined): Issue[] =>
    date !== null && typeof start === 'string' && lastDay(date) < firstDay(start)
      ? [makeIssue('deadline-before-start', path, { deadline: date, start })]
      : [];
  return [
    // A start of its own is compared with the other dates of a period.
    ...programme.targets.flatMap(({ origin, deadline, start }, i) =>
      origin === 'own' && start === undefined ? ofOne(['targets', i, 'deadline'], deadline, plan) : [],
    ),
    ...(['milestones', 'projects'] as const).flatMap((list) =>
      (programme[list] ?? []).flatMap(({ due, start }, i) => ofOne([list, i, 'due'], due, start ?? plan)),
    ),
    ...(programme.commitments ?? []).flatMap(({ due }, i) => ofOne(['commitments', i, 'due'], due, plan)),
  ];
};
