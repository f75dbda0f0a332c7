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

interface Starts {
  readonly first: string;
  readonly earliest: string;
}

/** Interim targets out of order, and deadlines that come before every starting point that could be used. */
export const checkTargetDates = (programme: Programme): Issue[] => {
  const figures = byId(programme.figures);
  // Of each indicator and area the starting point named first, and the earliest.
  const startsOf = ({ baselines = [] }: Indicator): ReadonlyMap<string | undefined, Starts> => {
    const starts = new Map<string | undefined, Starts>();
    for (const { figure, sameLabel, sameBasis } of baselines) {
      const { area, date = null } = figures.get(figure) ?? {};
      if (!sameLabel || !sameBasis || date === null) continue;
      const known = starts.get(area);
      const day = lastDay(date);
      starts.set(area, { first: known?.first ?? date, earliest: known && known.earliest < day ? known.earliest : day });
    }
    return starts;
  };
  const starts = new Map(programme.indicators.map((indicator) => [indicator.id, startsOf(indicator)]));
  return programme.targets.flatMap((target, i) => {
    const { deadline } = target;
    const start = starts.get(target.indicator)?.get(target.area);
    const late = deadline !== null && start !== undefined && start.earliest >= lastDay(deadline);
    return [
      ...(late
        ? [makeIssue('deadline-before-baseline', ['targets', i, 'deadline'], { deadline, date: start.first })]
        : []),
      ...interimIssues(target, ['targets', i]),
    ];
  });
};
