import { makeIssue, type Issue, type Programme } from '@onemetre/core';

/** Values for parts of the area, of indicators that may only be published for the whole of it. */
export const restrictedValues = (programme: Programme): Issue[] => {
  const restricted = new Set(
    programme.indicators.filter(({ sensitivity }) => sensitivity === 'restricted').map(({ id }) => id),
  );
  return (programme.observations ?? []).flatMap(({ indicator, area, value }, i) =>
    restricted.has(indicator) && area !== undefined && value !== null
      ? [makeIssue('restricted-in-public', ['observations', i, 'area'], { indicator })]
      : [],
  );
};
