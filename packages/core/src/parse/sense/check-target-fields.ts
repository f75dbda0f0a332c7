import type { Programme, Target } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';

/** A range of changes has both ends, and anything else one change; the model lets a change have either. */
const missingChange = ({ comparator, relative }: Target): readonly ('low' | 'high' | 'change')[] => {
  if (relative === undefined) return [];
  const fields = comparator === 'range' ? (['low', 'high'] as const) : (['change'] as const);
  return fields.filter((field) => relative[field] === undefined);
};

/** Changes that are not what their comparison asks for, and ranges that hold nothing. */
export const checkTargetFields = ({ targets }: Programme): Issue[] =>
  targets.flatMap((target, i) => {
    const { comparator, low, high } = target;
    const reversed = low !== undefined && high !== undefined && low > high;
    return [
      ...missingChange(target).map((field) =>
        makeIssue('missing-for-kind', ['targets', i, 'relative', field], {
          field: `relative.${field}`,
          tag: 'comparator',
          is: comparator,
          or: '',
        }),
      ),
      ...(reversed ? [makeIssue('range-reversed', ['targets', i, 'low'], { low, high })] : []),
    ];
  });
