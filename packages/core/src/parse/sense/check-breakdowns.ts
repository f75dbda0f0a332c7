import type { Breakdown, Indicator, Programme } from '../../generated/types.ts';
import type { Issue } from '../../issue/issue.ts';
import { makeIssue } from '../../issue/make-issue.ts';
import { shorten } from '../../issue/shorten.ts';

/** An indicator with the categories of its dimensions. */
interface Groups {
  readonly indicator: Indicator;
  readonly categories: ReadonlyMap<string, ReadonlySet<string>>;
}

const groupsOf = (indicator: Indicator): Groups => ({
  indicator,
  categories: new Map(
    (indicator.dimensions ?? []).map(({ id, categories }) => [id, new Set(categories.map((category) => category.id))]),
  ),
});

const checkOne = (breakdown: Breakdown | undefined, groups: Groups | undefined, path: Issue['path']): Issue[] => {
  if (breakdown === undefined || groups === undefined) return [];
  const { indicator, categories } = groups;
  return Object.entries(breakdown).flatMap(([dimension, category]) => {
    if (categories.get(dimension)?.has(category)) return [];
    const values = { group: shorten(`${dimension}: ${category}`), indicator: indicator.id };
    return [makeIssue('unknown-group', [...path, 'breakdown', dimension], values)];
  });
};

/** Values, targets and starting points of a group that their indicator is not broken down by. */
export const checkBreakdowns = (programme: Programme): Issue[] => {
  const indicators = new Map(programme.indicators.map((indicator) => [indicator.id, groupsOf(indicator)]));
  const started = new Map(
    [...indicators.values()].flatMap((groups) =>
      (groups.indicator.baselines ?? []).map(({ figure }) => [figure, groups] as const),
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
