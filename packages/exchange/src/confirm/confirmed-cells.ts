import { locales } from '@onemetre/scenes';
import type { CellAnswer } from '../cells/answer-cells.ts';
import { readingText } from '../cells/reading-text.ts';
import type { TableIssue } from '../tables/table-issue.ts';
import type { TableSheet } from '../tables/table.ts';
import { isConfirmSheet } from './confirm-sheet.ts';

/**
 * What a person chose on the sheet of questions, for the cells that are still asked about and still say what they said. An
 * answer that is none of the meanings of its cell is none.
 *
 * @returns nothing where a workbook has no such sheet
 */
export function confirmedCells(sheets: readonly TableSheet[], issues: readonly TableIssue[]): readonly CellAnswer[] {
  const chosen = choices(sheets.filter(({ name }) => isConfirmSheet(name)));
  return issues.flatMap(({ question, sheet = '', cells = [], values }) =>
    cells.flatMap((cell): CellAnswer[] => {
      const said = chosen.get([sheet, cell, String(values['written']).trim()].join('\n'));
      const reading = question?.readings.find((one) => locales.some((locale) => readingText(one, locale) === said));
      return reading === undefined ? [] : [{ sheet, cell, reading }];
    }),
  );
}

/** What is chosen, by sheet, cell and what stands there. */
function choices(sheets: readonly TableSheet[]): ReadonlyMap<string, string> {
  const rows = new Map<number, string[]>();
  for (const { row, column, value } of sheets.flatMap(({ cells }) => cells)) {
    const known = rows.get(row) ?? [];
    known[column - 1] = String(value).trim();
    rows.set(row, known);
  }
  return new Map(
    [...rows.values()].map(([sheet, cell, written, , chosen]) => [[sheet, cell, written].join('\n'), chosen ?? '']),
  );
}
