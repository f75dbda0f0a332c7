import { parseProgramme, type Programme } from '@onemetre/core';
import type { Issue } from '@onemetre/core/issues';
import { readMonthlyTable, readTable, tableLimits, workbookToProgramme, type TableIssue } from '@onemetre/exchange';
import { exitCodes } from './exit-codes.ts';
import { fileBytes } from './file-bytes.ts';

/** What a workbook came to. */
export interface Imported {
  readonly exitCode: number;
  /** Of the file, its sheets and cells, and of what was filled in there. */
  readonly tableIssues: readonly TableIssue[];
  /** Of what stands in no cell. */
  readonly issues: readonly Issue[];
  readonly programme?: Programme;
}

/** Reads a workbook of the template as a programme. */
export const workbookImport = (file: string): Imported => {
  const content = fileBytes(file, tableLimits.bytes);
  if (!content.ok) return { exitCode: exitCodes.unusable, tableIssues: [], issues: [{ ...content.issue, file }] };
  const table = readTable(content.bytes, { name: file });
  if (!table.ok) return { exitCode: exitCodes.unusable, tableIssues: table.issues, issues: [] };
  const { document, issues, atCell } = workbookToProgramme(table.sheets, file);
  const asked = [...table.issues, ...issues];
  if (document === null) {
    // A monthly table is known, and only lacks what it belongs to.
    const isMonthly = readMonthlyTable(table.sheets, file) !== null;
    const forWhat: TableIssue = { code: 'monthly-for-what', severity: 'error', file, values: {} };
    return { exitCode: exitCodes.unusable, tableIssues: isMonthly ? [forWhat] : asked, issues: [] };
  }
  const parsed = parseProgramme(document);
  const placeOf = ({ sheet, cells = [] }: TableIssue): string => `${sheet}!${cells[0]}`;
  const open = new Set(errorsIn(asked).flatMap((one) => (one.cells ?? []).map((cell) => `${one.sheet}!${cell}`)));
  const found = parsed.issues.map((issue) => ({ issue, at: atCell(issue) }));
  // What a cell that is asked about leaves open is no fault of its own.
  const told = new Set<string>();
  const seen = found.flatMap(({ at }) => {
    if (at === null || open.has(placeOf(at))) return [];
    // A cell may fill several fields: it is told once.
    const key = `${placeOf(at)} ${at.issue?.code}`;
    if (told.has(key)) return [];
    told.add(key);
    return [at];
  });
  const isFine = parsed.ok && errorsIn(asked).length === 0;
  return {
    exitCode: isFine ? exitCodes.fine : exitCodes.faulty,
    tableIssues: [...asked, ...seen],
    issues: found.flatMap(({ issue, at }) => (at === null ? [{ ...issue, file }] : [])),
    ...(isFine ? { programme: parsed.programme } : {}),
  };
};

export const errorsIn = <One extends { readonly severity: string }>(issues: readonly One[]): One[] =>
  issues.filter(({ severity }) => severity === 'error');
