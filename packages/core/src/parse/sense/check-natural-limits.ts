import type { Indicator, Programme, Target } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { byId } from './by-id.ts';

const checkOne = (value: number | null | undefined, limits: Indicator['limits'], path: Issue['path']): Issue[] => {
  if (value === null || value === undefined) return [];
  const { min, max } = limits ?? {};
  const fits = (min === undefined || value >= min) && (max === undefined || value <= max);
  return fits ? [] : [makeIssue('outside-limits', path, { value, min: min ?? '−∞', max: max ?? '∞' })];
};

/** Kinds whose numbers are values of the indicator itself; sums, shares and changes have limits of their own. */
const measured: readonly Target['kind'][] = ['reach', 'hold'];

/** Values and targets that nature or arithmetic does not allow, and limits that allow nothing. */
export const checkNaturalLimits = (programme: Programme): Issue[] => {
  const indicators = byId(programme.indicators);
  return [
    ...programme.indicators.flatMap(({ limits }, i) => {
      const { min, max } = limits ?? {};
      const empty = min !== undefined && max !== undefined && min > max;
      return empty ? [makeIssue('range-reversed', ['indicators', i, 'limits'], { low: min, high: max })] : [];
    }),
    ...programme.targets.flatMap(({ indicator, kind, value, low, high }, i) => {
      const limits = measured.includes(kind) ? indicators.get(indicator)?.limits : undefined;
      return Object.entries({ value, low, high }).flatMap(([field, number]) =>
        checkOne(number, limits, ['targets', i, field]),
      );
    }),
    ...(programme.observations ?? []).flatMap(({ indicator, value }, i) =>
      checkOne(value, indicators.get(indicator)?.limits, ['observations', i, 'value']),
    ),
  ];
};
