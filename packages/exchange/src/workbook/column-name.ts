import type { ColumnPlan } from '../data/workbook-plan.ts';

/** The name of a column within the whole workbook, for the program. */
export function columnName({ of, field, holds }: ColumnPlan): string {
  return `${of}.${field}.${holds}`;
}
