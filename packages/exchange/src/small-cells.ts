import type { Indicator, Programme } from '@onemetre/core';
import { makeIssue, type Issue } from '@onemetre/core/issues';

/** Counts of children below this number are not published; zero is. A count below zero stands for one that was suppressed. */
export const smallestCell = 10;

/** The indicators whose small counts could point at someone. */
export function sensitiveIndicators(programme: Programme): ReadonlyMap<string, Indicator> {
  return new Map(
    programme.indicators
      .filter(({ sensitivity = 'public' }) => sensitivity !== 'public')
      .map((indicator) => [indicator.id, indicator]),
  );
}

/** Small counts that publishing cannot withhold by itself: starting points, and counts below zero, which stand for another number. */
export function smallCells(programme: Programme, threshold: number): Issue[] {
  const sensitive = sensitiveIndicators(programme);
  const starts = new Map(
    [...sensitive.values()].flatMap((indicator) =>
      (indicator.baselines ?? []).map(({ figure }) => [figure, indicator] as const),
    ),
  );
  return [
    ...(programme.figures ?? []).flatMap(({ id, value, unit }, i) => {
      const indicator = unit.kind === 'plain' && Number.isInteger(value) ? starts.get(id) : undefined;
      return indicator && isSmall(value, indicator, threshold)
        ? [small(['figures', i, 'value'], value, threshold)]
        : [];
    }),
    ...(programme.observations ?? []).flatMap(({ indicator: id, value }, i) => {
      const indicator = sensitive.get(id);
      return indicator && value !== null && value < 0 && isSmall(value, indicator, threshold)
        ? [small(['observations', i, 'value'], value, threshold)]
        : [];
    }),
  ];
}

function isSmall(count: number, { sensitivity }: Indicator, threshold: number): boolean {
  return count < threshold && (count > 0 || (count < 0 && sensitivity === 'small-cell'));
}

function small(path: Issue['path'], value: number, limit: number): Issue {
  return makeIssue('small-cell', path, { value, limit, what: 'count' });
}
