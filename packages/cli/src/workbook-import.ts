import type { Programme } from '@onemetre/core';
import type { Issue } from '@onemetre/core/issues';
import { importWorkbook, readTable, type TableIssue, type UnderstoodCell } from '@onemetre/exchange';
import { exitCodes } from './exit-codes.ts';
import { fileBytes } from './file-bytes.ts';
import { localLimits } from './local-limits.ts';

/** What a workbook came to. */
export interface Imported {
  readonly exitCode: number;
  /** Of the file, its sheets and cells, and of what was filled in there. */
  readonly tableIssues: readonly TableIssue[];
  /** Of what stands in no cell. */
  readonly issues: readonly Issue[];
  readonly programme?: Programme;
  /** What the cells that somebody typed into were read as. */
  readonly understood?: readonly UnderstoodCell[];
}

/** Reads a workbook of the template as a programme. */
export const workbookImport = (file: string): Imported => {
  const content = fileBytes(file, localLimits.bytes);
  if (!content.ok) return { exitCode: exitCodes.unusable, tableIssues: [], issues: [{ ...content.issue, file }] };
  const table = readTable(content.bytes, { name: file, limits: localLimits });
  if (!table.ok) return { exitCode: exitCodes.unusable, tableIssues: table.issues, issues: [] };
  const { isOurs, tableIssues, ...imported } = importWorkbook(table.sheets, file);
  const outcome = imported.programme === undefined ? exitCodes.faulty : exitCodes.fine;
  return {
    ...imported,
    exitCode: isOurs ? outcome : exitCodes.unusable,
    tableIssues: [...table.issues, ...tableIssues],
  };
};

export const errorsIn = <One extends { readonly severity: string }>(issues: readonly One[]): One[] =>
  issues.filter(({ severity }) => severity === 'error');
