import type { Breakdown, Indicator, Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { shorten } from '../../issue/shorten.ts';
import { byId } from './by-id.ts';

const checkOne = (breakdown: Breakdown | undefined, indicator: Indicator | undefined, path: Issue['path']): Issue[] => {
  if (breakdown === undefined || indicator === undefined) return [];
  return Object.entries(breakdown).flatMap(([dimension, category]) => {
    const known = (indicator.dimensions ?? [])
      .find(({ id }) => id === dimension)
      ?.categories.some(({ id }) => id === category);
    if (known) return [];
    const values = { group: shorten(`${dimension}: ${category}`), indicator: indicator.id };
    return [makeIssue('unknown-group', [...path, 'breakdown', dimension], values)];
  });
};

/** Values, targets and starting points of a group that their indicator is not broken down by. */
export const checkBreakdowns = (programme: Programme): Issue[] => {
  const indicators = byId(programme.indicators);
  const started = new Map(
    programme.indicators.flatMap((indicator) =>
      (indicator.baselines ?? []).map(({ figure }) => [figure, indicator] as const),
    ),
  );
  return [
    ...programme.targets.flatMap(({ indicator, breakdown }, i) =>
      checkOne(breakdown, indicators.get(indicator), ['targets', i]),
    ),
    ...(programme.figures ?? []).flatMap(({ id, breakdown }, i) =>
      checkOne(breakdown, started.get(id), ['figures', i]),
    ),
    ...(programme.observations ?? []).flatMap(({ indicator, breakdown }, i) =>
      checkOne(breakdown, indicators.get(indicator), ['observations', i]),
    ),
  ];
};
