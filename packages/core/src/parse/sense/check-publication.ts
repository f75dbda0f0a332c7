import type { Completion, Programme } from '../../generated/types.ts';
import { isBeforeEnd } from '../../indicator/is-before-end.ts';
import { isEstimate } from '../../indicator/is-estimate.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { firstDay } from '../../time/first-day.ts';
import { lastDay } from '../../time/last-day.ts';

const ofValues = ({ observations = [] }: Programme): Issue[] =>
  observations.flatMap((observation, i) => {
    const { period, published } = observation;
    if (published === undefined || !isBeforeEnd(observation)) return [];
    const code = isEstimate(observation) ? 'estimate-before-end' : 'final-before-end';
    return [makeIssue(code, ['observations', i, 'published'], { published, period, end: lastDay(period) })];
  });

const ofReports = ({ reports = [] }: Programme): Issue[] =>
  reports.flatMap(({ period, published }, i) =>
    published !== undefined && published < lastDay(period)
      ? [
          makeIssue('published-before-period-end', ['reports', i, 'published'], {
            published,
            period,
            end: lastDay(period),
          }),
        ]
      : [],
  );

const ofCompletion = (completion: Completion | undefined, path: Issue['path']): Issue[] => {
  const { date, published } = completion ?? {};
  return date !== undefined && published !== undefined && published < firstDay(date)
    ? [makeIssue('published-before-done', [...path, 'published'], { published, date })]
    : [];
};

/** What was published before it can have been known: a value or a report before its period ended, a completion before it happened. */
export const checkPublication = (programme: Programme): Issue[] => [
  ...ofValues(programme),
  ...ofReports(programme),
  ...programme.targets.flatMap(({ completed }, i) => ofCompletion(completed, ['targets', i, 'completed'])),
  ...(['milestones', 'projects'] as const).flatMap((list) =>
    (programme[list] ?? []).flatMap(({ started, completed }, i) => [
      ...ofCompletion(started, [list, i, 'started']),
      ...ofCompletion(completed, [list, i, 'completed']),
    ]),
  ),
];
