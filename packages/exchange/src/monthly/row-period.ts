import type { Indicator } from '@onemetre/core';
import { lastDay } from '@onemetre/core/time';
import type { MonthlyRow } from './monthly-table.ts';

/** Why a row's value is none of its indicator. */
export type PeriodFault = 'not-to-date' | 'month-alone' | 'month-unsaid';

/** The period of a row's value as its indicator counts, or why it has none. */
export function rowPeriod(
  { timeBasis }: Indicator,
  { month, counts }: MonthlyRow,
): { readonly period: string } | { readonly fault: PeriodFault } {
  if (timeBasis === 'point') return { period: lastDay(month) };
  if (counts === 'unsaid') return { fault: 'month-unsaid' };
  if (timeBasis === 'flow' || timeBasis === 'average')
    return counts === 'in-month' ? { period: month } : { fault: 'not-to-date' };
  if (counts === 'in-month') return { fault: 'month-alone' };
  return { period: timeBasis === 'year-to-date' ? `${month.slice(0, 4)}-01-01/${lastDay(month)}` : lastDay(month) };
}
