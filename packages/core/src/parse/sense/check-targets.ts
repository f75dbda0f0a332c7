import type { Programme, Target } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { lastDay } from '../../time/last-day.ts';

/** What each kind needs beyond the common fields; the model itself leaves them optional. */
const needed = (target: Target): readonly (keyof Target)[] => {
  const valued = target.comparator === 'range' ? (['low', 'high'] as const) : (['value'] as const);
  switch (target.kind) {
    case 'reach':
    case 'hold':
      return valued;
    case 'cumulative':
      return [...valued, 'accumulation'];
    case 'recurrent':
      return ['times', 'per'];
    case 'relative':
      return ['relative'];
    case 'entitlement':
    case 'within':
      return ['rule'];
    default:
      return [];
  }
};

/** What targets lack for their kind, and where their dates or directions contradict each other. */
export const checkTargets = (programme: Programme): Issue[] => {
  const indicators = new Map(programme.indicators.map((indicator) => [indicator.id, indicator]));
  const figures = new Map((programme.figures ?? []).map((figure) => [figure.id, figure]));
  return programme.targets.flatMap((target, i) => {
    const path = ['targets', i];
    const indicator = indicators.get(target.indicator);
    const missing = needed(target).filter((field) => target[field] === undefined);
    const issues = missing.map((field) => makeIssue('missing-for-kind', [...path, field], { field, kind: target.kind }));
    const { direction } = indicator ?? {};
    const against = (direction === 'up' && /^l[et]$/.test(target.comparator)) || (direction === 'down' && /^g[et]$/.test(target.comparator));
    if (against) issues.push(makeIssue('direction-contradicts', [...path, 'comparator'], { comparator: target.comparator, direction: direction as string }));
    const interim = target.interim ?? [];
    interim.forEach(({ date }, k) => {
      const before = interim[k - 1];
      if ((before && lastDay(before.date) >= lastDay(date)) || (target.deadline !== null && lastDay(date) >= lastDay(target.deadline))) {
        issues.push(makeIssue('interim-out-of-order', [...path, 'interim', k, 'date'], { date }));
      }
    });
    for (const { figure } of indicator?.baselines ?? []) {
      const date = figures.get(figure)?.date;
      if (typeof date === 'string' && target.deadline !== null && lastDay(date) >= lastDay(target.deadline)) {
        issues.push(makeIssue('deadline-before-baseline', [...path, 'deadline'], { deadline: target.deadline, date }));
      }
    }
    return issues;
  });
};
