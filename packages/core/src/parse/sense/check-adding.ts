import type { Programme } from '../../generated/types.ts';
import { addsUp } from '../../time/adds-up.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { byId } from './by-id.ts';

/** Targets on a total of values that do not add up, and recurrent ones that print another number than they ask for. */
export const checkAdding = (programme: Programme): Issue[] => {
  const indicators = byId(programme.indicators);
  return programme.targets.flatMap(({ indicator: id, kind, value, times, amount }, i) => {
    const indicator = indicators.get(id);
    const path = ['targets', i];
    const each = amount ?? times;
    return [
      ...(kind === 'cumulative' && indicator && !addsUp(indicator)
        ? [makeIssue('cannot-add-up', [...path, 'kind'], { indicator: id, timeBasis: indicator.timeBasis })]
        : []),
      ...(kind === 'recurrent' && value !== undefined && each !== undefined && value !== each
        ? [makeIssue('times-and-value-differ', [...path, 'value'], { value, other: String(each) })]
        : []),
    ];
  });
};
