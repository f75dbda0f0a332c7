import { parseProgramme, type Programme } from '@onemetre/core';
import type { Issue } from '@onemetre/core/issues';
import { answerCells } from '../cells/answer-cells.ts';
import { confirmedCells } from '../confirm/confirmed-cells.ts';
import type { UnderstoodCell } from '../confirm/understood-cell.ts';
import { readMonthlyTable } from '../monthly/read-monthly-table.ts';
import type { TableSheet } from '../tables/table.ts';
import { makeTableIssue, type TableIssue } from '../tables/table-issue.ts';
import { workbookToProgramme } from './workbook-to-programme.ts';

/** What a workbook of the template came to. */
export interface ImportedWorkbook {
  /** Whether it is such a workbook at all; a monthly table, which belongs to one, is none. */
  readonly isOurs: boolean;
  /** Of the file, its sheets and cells, and of what was filled in there; each cell is told of one mistake once. */
  readonly tableIssues: readonly TableIssue[];
  /** Of what stands in no cell. */
  readonly issues: readonly Issue[];
  /** What the cells that somebody typed into were read as. */
  readonly understood: readonly UnderstoodCell[];
  /** Only where nothing is wrong and nothing is asked. */
  readonly programme?: Programme;
}

/**
 * Reads a workbook of the template that a person filled in, and checks it: what the model says against it is told at the
 * cell it came from, and what a cell that is asked about leaves open is no fault of its own. What was chosen on its sheet of questions is taken.
 *
 * @param file the name of the file, for issues
 *
 * @example
 * importWorkbook([{ name: '一', hidden: false, cells: [] }], '一.xlsx').isOurs // => false
 */
export function importWorkbook(sheets: readonly TableSheet[], file: string): ImportedWorkbook {
  const first = importOnce(sheets, file);
  const answers = confirmedCells(sheets, first.tableIssues);
  return answers.length === 0 ? first : importOnce(answerCells(sheets, answers), file);
}

function importOnce(sheets: readonly TableSheet[], file: string): ImportedWorkbook {
  const { document, issues: asked, understood, atCell } = workbookToProgramme(sheets, file);
  if (document === null) {
    // A monthly table is known, and only lacks what it belongs to.
    const isMonthly = readMonthlyTable(sheets, file) !== null;
    const tableIssues = isMonthly ? [makeTableIssue('monthly-for-what', file)] : asked;
    return { isOurs: false, tableIssues, issues: [], understood: [] };
  }
  const parsed = parseProgramme(document);
  const open = new Set(errorsIn(asked).flatMap((one) => (one.cells ?? []).map((cell) => `${one.sheet}!${cell}`)));
  const found = parsed.issues.map((issue) => ({ issue, at: atCell(issue) }));
  const told = new Set<string>();
  const seen = found.flatMap(({ at }) => {
    if (at === null || open.has(placeOf(at))) return [];
    // A cell may fill several fields: it is told once.
    const key = `${placeOf(at)} ${at.issue?.code ?? at.code}`;
    if (told.has(key)) return [];
    told.add(key);
    return [at];
  });
  const isFine = parsed.ok && errorsIn(asked).length === 0;
  return {
    isOurs: true,
    tableIssues: [...asked, ...seen],
    understood,
    issues: found.flatMap(({ issue, at }) => (at === null ? [{ ...issue, file }] : [])),
    ...(isFine ? { programme: parsed.programme } : {}),
  };
}

function errorsIn(issues: readonly TableIssue[]): TableIssue[] {
  return issues.filter(({ severity }) => severity === 'error');
}

function placeOf({ sheet, cells = [] }: TableIssue): string {
  return `${sheet}!${cells[0]}`;
}
