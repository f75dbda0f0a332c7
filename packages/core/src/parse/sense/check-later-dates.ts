import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { firstDay } from '../../time/first-day.ts';
import { lastDay } from '../../time/last-day.ts';

/** Periods, reports, publications and changes of targets after the day as of which the file itself speaks: most often a slip in a year. */
export function checkLaterDates(programme: Programme): Issue[] {
  const { asOf } = programme;
  if (asOf === undefined) return [];
  const ofOne = (path: Issue['path'], date: string | undefined, day: (date: string) => string): Issue[] =>
    date !== undefined && day(date) > asOf ? [makeIssue('later-than-as-of', path, { date, asOf })] : [];
  return [
    ...(['observations', 'reports'] as const).flatMap((list) =>
      (programme[list] ?? []).flatMap(({ period, published }, i) => [
        ...ofOne([list, i, 'period'], period, lastDay),
        ...ofOne([list, i, 'published'], published, firstDay),
      ]),
    ),
    ...(['milestones', 'projects'] as const).flatMap((list) =>
      (programme[list] ?? []).flatMap(({ started, completed }, i) => [
        ...ofOne([list, i, 'started', 'date'], started?.date, firstDay),
        ...ofOne([list, i, 'completed', 'date'], completed?.date, firstDay),
      ]),
    ),
    ...(['targets', 'milestones', 'projects'] as const).flatMap((list) =>
      (programme[list] ?? []).flatMap(({ revisions }, i) =>
        [...(revisions ?? [])].flatMap(({ date }, k) => ofOne([list, i, 'revisions', k, 'date'], date, firstDay)),
      ),
    ),
    ...programme.targets.flatMap(({ completed }, i) =>
      ofOne(['targets', i, 'completed', 'date'], completed?.date, firstDay),
    ),
  ];
}
