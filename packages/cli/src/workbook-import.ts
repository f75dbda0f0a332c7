import { parseProgramme, type Issue, type Programme } from '@onemetre/core';
import { readMonthlyTable, readTable, tableLimits, workbookToProgramme, type TableIssue } from '@onemetre/exchange';
import { exitCodes } from './exit-codes.ts';
import { fileBytes } from './file-bytes.ts';
import { atCells } from './print-table-issues.ts';
import type { Words } from './words.ts';

/** What a workbook came to. */
export interface Imported {
  readonly exitCode: number;
  /** Of the file, its sheets and cells. */
  readonly tableIssues: readonly TableIssue[];
  /** Of what was read, each at its cell. */
  readonly issues: readonly Issue[];
  readonly programme?: Programme;
}

/** Reads a workbook of the template as a programme. */
export const workbookImport = (file: string, say: Words): Imported => {
  const content = fileBytes(file, tableLimits.bytes);
  if (!content.ok) return { exitCode: exitCodes.unusable, tableIssues: [], issues: [{ ...content.issue, file }] };
  const table = readTable(content.bytes, { name: file });
  if (!table.ok) return { exitCode: exitCodes.unusable, tableIssues: table.issues, issues: [] };
  const { document, issues, placeOf } = workbookToProgramme(table.sheets, file);
  const tableIssues = [...table.issues, ...issues];
  if (document === null) {
    // A monthly table is known, and only lacks what it belongs to.
    const isMonthly = readMonthlyTable(table.sheets, file) !== null;
    const forWhat: TableIssue = { code: 'monthly-for-what', severity: 'error', file, values: {} };
    return { exitCode: exitCodes.unusable, tableIssues: isMonthly ? [forWhat] : tableIssues, issues: [] };
  }
  const parsed = parseProgramme(document);
  const asked = new Set(
    errorsIn(tableIssues).flatMap(({ sheet, cells = [] }) => cells.map((cell) => `${sheet}!${cell}`)),
  );
  // What a cell that is asked about leaves open is no fault of its own.
  const isAsked = ({ path }: Issue): boolean => {
    const place = placeOf(path);
    return asked.has(`${place?.sheet}!${place?.cells?.[0]}`);
  };
  const found = atCells(
    parsed.issues.filter((issue) => !isAsked(issue)),
    file,
    placeOf,
    say,
  );
  const isFine = parsed.ok && errorsIn(tableIssues).length === 0;
  return {
    exitCode: isFine ? exitCodes.fine : exitCodes.faulty,
    tableIssues,
    issues: found,
    ...(isFine ? { programme: parsed.programme } : {}),
  };
};

export const errorsIn = <One extends { readonly severity: string }>(issues: readonly One[]): One[] =>
  issues.filter(({ severity }) => severity === 'error');
