import type { ColumnPlan } from '../data/workbook-plan.ts';

/**
 * The leaves of an item that a column says: all of them are as its cell has it, and absent where the cell does not say
 * them.
 *
 * @param language the first language of the programme
 */
export function ownedPaths({ field, holds }: ColumnPlan, language: string): readonly string[] {
  switch (holds) {
    case 'words':
      return [`${field}/${language}`];
    case 'child-words':
      return [`${field}/${language}-x-child`];
    case 'unit':
      return [`${field}/label/${language}`, `${field}/kind`];
    case 'value':
      return ['value', 'printed', 'qualifier', 'absence'];
    case 'target':
      return [
        `${field}/${language}`,
        ...['kind', 'comparator', 'value', 'low', 'high', 'times', 'amount', 'per', 'strength', 'compareWith/base'],
      ];
    default:
      return [field];
  }
}
