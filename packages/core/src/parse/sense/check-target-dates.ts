import type { Indicator, Programme, Target } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { lastDay } from '../../time/last-day.ts';
import { byId } from './by-id.ts';

const interimIssues = ({ interim = [], deadline }: Target, path: Issue['path']): Issue[] =>
  interim.flatMap(({ date }, k) => {
    const before = interim[k - 1];
    const early = before !== undefined && lastDay(before.date) >= lastDay(date);
    const late = deadline !== null && lastDay(date) >= lastDay(deadline);
    return early || late ? [makeIssue('interim-out-of-order', [...path, 'interim', k, 'date'], { date })] : [];
  });

/** Interim targets out of order, and deadlines that come before every starting point that could be used. */
export const checkTargetDates = (programme: Programme): Issue[] => {
  const indicators = byId(programme.indicators);
  const figures = byId(programme.figures);
  const startsOf = (indicator: Indicator | undefined, { area }: Target): string[] =>
    (indicator?.baselines ?? []).flatMap(({ figure, sameLabel, sameBasis }) => {
      const found = figures.get(figure);
      return sameLabel && sameBasis && found && found.area === area && found.date !== null ? [found.date] : [];
    });
  return programme.targets.flatMap((target, i) => {
    const { deadline } = target;
    const starts = startsOf(indicators.get(target.indicator), target);
    const [first] = starts;
    const late = deadline !== null && first !== undefined && starts.every((date) => lastDay(date) >= lastDay(deadline));
    return [
      ...(late ? [makeIssue('deadline-before-baseline', ['targets', i, 'deadline'], { deadline, date: first })] : []),
      ...interimIssues(target, ['targets', i]),
    ];
  });
};
