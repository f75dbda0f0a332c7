import { makeIssue, type Issue, type Programme } from '@onemetre/core';

/** Counts of children below this number are not published; see docs/decisions. */
export const smallestCell = 10;

/** Counts of sensitive indicators that are small enough to point at someone, each by its path. */
export const smallCells = (programme: Programme): Issue[] => {
  const sensitive = new Set(programme.indicators.filter(({ sensitivity }) => sensitivity === 'small-cell' || sensitivity === 'restricted').map(({ id }) => id));
  return (programme.observations ?? []).flatMap(({ indicator, value, numerator }, i) => {
    const count = numerator ?? value;
    return sensitive.has(indicator) && count !== null && count > 0 && count < smallestCell ? [makeIssue('small-cell', ['observations', i, 'value'], { value: count, limit: smallestCell })] : [];
  });
};
