import type { Indicator, Programme } from '@onemetre/core';
import { makeIssue, type Issue } from '@onemetre/core/issues';
import { countsOf } from './counts-of.ts';

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

/** Counts of sensitive indicators that are small enough to point at someone, each by its place. */
export function smallCells(programme: Programme): Issue[] {
  const sensitive = sensitiveIndicators(programme);
  const starts = new Map(
    [...sensitive.values()].flatMap((indicator) =>
      (indicator.baselines ?? []).map(({ figure }) => [figure, indicator] as const),
    ),
  );
  return [
    ...(programme.figures ?? []).flatMap(({ id, value, unit }, i) => {
      const indicator = unit.kind === 'plain' && Number.isInteger(value) ? starts.get(id) : undefined;
      return indicator && isSmall(value, indicator) ? [small(['figures', i, 'value'], value, 'count')] : [];
    }),
    ...(programme.observations ?? []).flatMap((observation, i) => {
      const indicator = sensitive.get(observation.indicator);
      const counts = indicator ? countsOf(observation, indicator).filter(({ value }) => isSmall(value, indicator)) : [];
      return counts.map(({ value, field, what }) => small(['observations', i, field], value, what));
    }),
  ];
}

function isSmall(count: number, { sensitivity }: Indicator): boolean {
  return count < smallestCell && (count > 0 || (count < 0 && sensitivity === 'small-cell'));
}

function small(path: Issue['path'], value: number, what: string): Issue {
  return makeIssue('small-cell', path, { value, limit: smallestCell, what });
}
