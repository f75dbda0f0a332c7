import type { Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { firstDay } from '../../time/first-day.ts';
import { lastDay } from '../../time/last-day.ts';

const reversed = (start: string, end: string): boolean => firstDay(start) > lastDay(end);

const inList = (programme: Programme, list: 'observations' | 'reports'): Issue[] =>
  (programme[list] ?? []).flatMap(({ period }, i) =>
    reversed(period, period) ? [makeIssue('period-reversed', [list, i, 'period'], { value: period })] : [],
  );

/** Periods that end before they begin: of the programme, of values and reports, of a target, of a unit's existence. */
export const checkPeriods = (programme: Programme): Issue[] => {
  const between = (start: string | null | undefined, end: string | null | undefined, path: Issue['path']): Issue[] =>
    typeof start === 'string' && typeof end === 'string' && reversed(start, end)
      ? [makeIssue('period-reversed', path, { value: `${start} – ${end}` })]
      : [];
  const { period } = programme;
  return [
    ...between(period.start, period.end, ['period', 'end']),
    ...programme.parties.flatMap(({ from, to }, i) => between(from, to, ['parties', i, 'to'])),
    ...programme.targets.flatMap(({ start, deadline, revisions }, i) => {
      // A deadline that was moved may well lie after a start that the first one did not allow for.
      const moved = (revisions ?? []).some((revision) => revision.deadline !== undefined);
      return deadline === null || moved ? [] : between(start, deadline, ['targets', i, 'start']);
    }),
    ...inList(programme, 'observations'),
    ...inList(programme, 'reports'),
  ];
};
