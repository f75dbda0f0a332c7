import type { Observation, Programme, Report } from '@onemetre/core';
import { lastDay } from '@onemetre/core/time';
import { makeTableIssue, type TableIssue } from '../tables/table-issue.ts';
import type { MonthlyFile } from './monthly-table.ts';

interface Dated {
  readonly observation?: Pick<Observation, 'period'>;
  readonly report?: Pick<Report, 'period'>;
}

/**
 * The day as of which the plan is judged: that on which the table was made public, where that is later. Without it the day
 * stays, which is told where it keeps what the table says out of sight.
 */
export function asOfAfter(
  { asOf }: Programme,
  entries: readonly Dated[],
  { name, published }: MonthlyFile,
  issues: TableIssue[],
): string | undefined {
  if (published !== undefined && (asOf === undefined || asOf < published)) {
    issues.push(makeTableIssue('as-of-moved', name, { date: published }));
    return published;
  }
  const periods = entries.flatMap(({ observation, report }) => [observation?.period, report?.period]);
  const isBehind = periods.some((period) => period !== undefined && (asOf === undefined || lastDay(period) > asOf));
  if (published === undefined && isBehind) issues.push(makeTableIssue('made-public-unsaid', name));
  return asOf;
}
