import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Programme } from '@onemetre/core';
import type { Issue } from '@onemetre/core/issues';
import {
  addMonthlyTable,
  answerCells,
  askedSettings,
  confirmedCells,
  readMonthlySettings,
  type MonthlySettings,
  readMonthlyTable,
  readTable,
  type MonthlyAddition,
  type MonthlyCount,
  type MonthlyEntry,
  type MonthlyFile,
  type MonthlyTable,
  type TableIssue,
  type TableSheet,
} from '@onemetre/exchange';
import { formatPeriod } from '@onemetre/scenes';
import { checkFile } from './check-file.ts';
import { exitCodes } from './exit-codes.ts';
import { fileBytes } from './file-bytes.ts';
import { localLimits } from './local-limits.ts';
import { tableLines } from './table-lines.ts';
import { tableWords } from './table-words.ts';
import type { Words } from './words.ts';

export interface MonthlyOptions {
  /** The programme file that the table's figures go to. */
  readonly into: string;
  readonly month?: string;
  readonly counts?: MonthlyCount;
  readonly received?: string;
  readonly madePublic?: string;
  /** The file that keeps what was answered about such tables. */
  readonly settings?: string;
}

/** What a monthly table came to. */
export interface MonthlyImport {
  readonly exitCode: number;
  readonly tableIssues: readonly TableIssue[];
  readonly issues: readonly Issue[];
  readonly entries: readonly MonthlyEntry[];
  readonly programme?: Programme;
  /** The settings with what is now asked, where that is more than before. */
  readonly asked?: { readonly settings: MonthlySettings; readonly of: Programme };
}

const refused = (
  tableIssues: readonly TableIssue[],
  issues: readonly Issue[] = [],
  exitCode: number = exitCodes.unusable,
): MonthlyImport => ({
  exitCode,
  tableIssues,
  issues,
  entries: [],
});

/** Reads a monthly table into the programme of a file. */
export const monthlyImport = (file: string, { into, ...options }: MonthlyOptions): MonthlyImport => {
  const { outcome, programme, issues } = checkFile(into);
  if (programme === undefined) return refused([], issues, exitCodes[outcome]);
  return monthlyFrom(file, options, (table, source) => addMonthlyTable(programme, table, source));
};

/** Reads a monthly table, and gives it to what makes a programme of it. */
export const monthlyFrom = (
  file: string,
  { month, counts, received, madePublic, settings }: Omit<MonthlyOptions, 'into'>,
  make: (table: MonthlyTable, source: MonthlyFile) => MonthlyAddition,
): MonthlyImport => {
  const content = fileBytes(file, localLimits.bytes);
  if (!content.ok) return refused([], [{ ...content.issue, file }]);
  const table = readTable(content.bytes, { name: file, limits: localLimits });
  if (!table.ok) return refused(table.issues);
  const kept = settings === undefined ? null : settingsOf(settings);
  if (kept !== null && 'exitCode' in kept) return kept;
  const count = counts ?? kept?.counts;
  const source = {
    name: file,
    sha256: createHash('sha256').update(content.bytes).digest('hex'),
    ...(received === undefined ? {} : { received }),
    ...(madePublic === undefined ? {} : { published: madePublic }),
    ...(kept === null ? {} : { names: kept.names }),
  };
  const read = (sheets: readonly TableSheet[]): MonthlyAddition | null => {
    const monthly = readMonthlyTable(sheets, file, {
      ...(month === undefined ? {} : { month }),
      ...(count === undefined ? {} : { counts: count }),
      ...(kept === null ? {} : { heads: kept.heads }),
    });
    return monthly === null ? null : make(monthly, source);
  };
  const first = read(table.sheets);
  if (first === null) return refused([{ code: 'not-monthly', severity: 'error', file, values: {} }]);
  const answers = confirmedCells(table.sheets, first.issues);
  const added = (answers.length === 0 ? null : read(answerCells(table.sheets, answers))) ?? first;
  const tableIssues = [...table.issues, ...added.issues];
  const asked = settings === undefined ? kept : askedSettings(kept, tableIssues);
  const isFine = tableIssues.every(({ severity }) => severity !== 'error');
  return {
    exitCode: isFine ? exitCodes.fine : exitCodes.faulty,
    tableIssues,
    issues: [],
    entries: added.entries,
    ...(isFine ? { programme: added.programme } : {}),
    ...(asked === kept || asked === null ? {} : { asked: { settings: asked, of: added.programme } }),
  };
};

/** What a settings file says; null where there is none yet. */
const settingsOf = (file: string): MonthlySettings | MonthlyImport | null => {
  if (!existsSync(file)) return null;
  const content = fileBytes(file, localLimits.bytes);
  if (!content.ok) return refused([], [{ ...content.issue, file }]);
  const table = readTable(content.bytes, { name: file, limits: localLimits });
  if (!table.ok) return refused(table.issues);
  const none: TableIssue = { code: 'not-settings', severity: 'error', file, values: {} };
  return readMonthlySettings(table.sheets) ?? refused([none]);
};

const periodText = (period: string | undefined, { locale }: Words): string =>
  period === undefined ? '' : formatPeriod({ period }, locale);

/** What was understood, as a table: the cell, the indicator, what it came to, for which period. */
export const monthlyLines = (entries: readonly MonthlyEntry[], say: Words, forTerminal: boolean): string[] => {
  const { outcomes } = tableWords(say.locale);
  const rows = entries.map(({ name, sheet, cell, outcome, observation, report }) => [
    `${sheet}!${cell}`,
    name,
    String(observation?.value ?? report?.title[say.locale] ?? ''),
    periodText(observation?.period ?? report?.period, say),
    outcomes[outcome],
  ]);
  return tableLines(rows, forTerminal);
};
